package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Prose;

/** What is a claim in running text and what is not; what escapes mean. */
class TextsTest {

	private final EvidenceParser parser = new EvidenceParser();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"plain text                              | plain text                        | 0",
			"some [sic] words                        | some [sic] words                  | 0",
			"(an aside)                              | (an aside)                        | 0",
			"a smile :-) and ](                      | a smile :-) and ](                | 0",
			"[Many](g: p)                            | Many                              | 1",
			"[Many](g: p) and [few](g: not p).       | Many and few.                     | 2",
			"[Many](g: p)[few](g: not p)             | Manyfew                           | 2",
			"[outer [Many](g: p) x]                  | [outer Many x]                    | 1",
			"\\[Many](g: p)                          | [Many](g: p)                      | 0",
			"C:\\temp and \\\\                       | C:\\temp and \\                   | 0",
			"he said \\\"yes\\\" to it               | he said \"yes\" to it             | 0",
			"[Many (78%)](g: (p or q) and not r) ok  | Many (78%) ok                     | 1",
			"[Many](g where medium welsh: p) ok      | Many ok                           | 1",
			"[Many]( g : p ) ok                      | Many ok                           | 1",
			"\u0175 \u0177 \u2014 \u201Cquoted\u201D | \u0175 \u0177 \u2014 \u201Cquoted\u201D | 0",
			"a // is no comment here                 | a // is no comment here           | 0" })
	void claimsAndOtherBrackets(String source, String printed, int claims) {
		FileFacts facts = parser.parse("f", "finding D1\n  \"" + source + "\"\n");
		assertEquals(List.of(), facts.problems());
		Prose prose = ((Fact.Written) facts.elements().get(0)).prose();
		assertEquals(printed, prose.english().get(0).printed());
		assertEquals(claims, prose.claims(Language.ENGLISH).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[Many](http://example.org) x", "[Many](g: p) x", "[sic] x" })
	void passagesHoldNoClaims(String quote) {
		FileFacts facts = parser.parse("v", "visit S01 on 2023-02-14\n  alnco \"" + quote + "\"\n    yes p\n");
		assertEquals(List.of(), facts.problems());
		assertEquals(quote, ((Fact.Visit) facts.elements().get(0)).passages().get(0).quote().value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "one\\ntwo | one two", "  one  \\r\\n   two  | one two", "no problems\\n  here | no problems here" })
	void textsMayRunOverLines(String source, String printed) {
		FileFacts facts = parser.parse("f", "finding D1\n  \"" + source.replace("\\n", "\n").replace("\\r", "\r") + "\"\n  cy \"x\"\n");
		assertEquals(List.of(), facts.problems());
		assertEquals(printed, ((Fact.Written) facts.elements().get(0)).prose().english().get(0).printed());
	}
}
