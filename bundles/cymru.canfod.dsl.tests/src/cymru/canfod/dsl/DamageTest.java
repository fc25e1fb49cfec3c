package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.tally.facts.Span;

/** One wrong character, wherever it stands, costs at most what is on its own line: nothing else vanishes from the counts. */
class DamageTest {

	private static final String VISITS = """
			visit S01 on 2023-02-14 face-to-face in welsh by inspector-3 with alnco, headteacher
			  notes "notes/S01-alnco.md"
			  alnco "Mae'n glir inni pwy sydd ag ADY: mae angen DDdY."     // a comment
			    yes secure-definition, plan-template
			    no  authority-clear
			  headteacher "We rely on the cluster lead for the legal side."
			    unclear authority-clear
			    mixed training
			  judgement secure-definition yes "the two agree on the tests that matter"

			visit S02 on 2023-02-15 online in english by inspector-1 with alnco
			  alnco "We have a flowchart."
			    yes secure-definition
			  judgement training no
			""";

	private static final String FINDINGS = """
			chapter definitions "ALN and ALP" / "ADY a DDdY"
			finding D1 in definitions
			  "[Many schools](schools: secure-definition) that took part had a secure understanding of the
			   definition. However, [a few local authorities](authorities: not secure-definition) were unclear."
			  cy "Roedd gan [lawer o ysgolion](schools: secure-definition) ddealltwriaeth gadarn. Fodd bynnag,
			   roedd [ychydig o awdurdodau lleol](authorities: not secure-definition) yn aneglur."
			  recommends R8, R9

			finding D2 in definitions
			  "[Most primary schools](primary where medium welsh: training and (secure-definition or authority-clear)) had."
			recommendation R8 to government
			  "Clarify the definition."
			""";

	private static final String WEBSITES = """
			website S01 on 2023-03-20 by inspector-2 using aln-websites
			  home-link yes "https://www.example.org/aln" "in the menu" accepted-by inspector-2
			  clicks 2
			  tribunal cannot-tell "the page failed to load"
			  how-context "a leaflet for each year group"
			  judgement home-link yes "both looks agree now"

			proposals S02 on 2023-03-20 using aln-websites saved "websites/saved/S02.warc.gz"
			  home-link no
			  clicks 3 "https://www.example.org/aln"
			finding W1 in websites
			  "It took [fewer clicks](secondary where medium welsh than primary: clicks) there."
			""";

	private static final String CHECKLIST = """
			checklist aln-websites "ALN websites" / "Gwefannau ADY"
			  criteria finding-it "Finding it" / "Dod o hyd iddi"
			    criterion home-link "mentions ALN" / "yn crybwyll ADY" yes-no
			    criterion clicks "clicks to the page" count
			  criteria told "What is explained"
			    criterion tribunal "the tribunal" / "y tribiwnlys" yes-no
			    criterion how-context "how it is put in context" text

			section exec executive-summary "Summary" / "Crynodeb"
			  "It took [fewer clicks](secondary than primary: clicks) there."
			""";

	private final EvidenceParser parser = new EvidenceParser();

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\u00A7", "(", ")", "[", ",", " ", "x", "/", "\u0000", "{" })
	void ofAVisitFile(String damage) {
		assertNothingOffTheLineIsLost(VISITS, damage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\u00A7", "(", ")", "[", ",", " ", "x", "/", "\u0000", "{" })
	void ofAFindingsFile(String damage) {
		assertNothingOffTheLineIsLost(FINDINGS, damage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\u00A7", "(", ")", "[", ",", " ", "x", "/", "\u0000", "{" })
	void ofAWebsiteFile(String damage) {
		assertNothingOffTheLineIsLost(WEBSITES, damage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\u00A7", "(", ")", "[", ",", " ", "x", "/", "\u0000", "{" })
	void ofAChecklist(String damage) {
		assertNothingOffTheLineIsLost(CHECKLIST, damage);
	}

	@Test
	void ofOneCharacterLeftOut() {
		assertNothingOffTheLineIsLost(CHECKLIST, "");
		assertNothingOffTheLineIsLost(VISITS, "");
		assertNothingOffTheLineIsLost(FINDINGS, "");
		assertNothingOffTheLineIsLost(WEBSITES, "");
	}

	@Test
	void undamagedFilesHaveNoProblems() {
		assertEquals(List.of(), parser.parse("v", VISITS).problems());
		assertEquals(List.of(), parser.parse("f", FINDINGS).problems());
		assertEquals(List.of(), parser.parse("w", WEBSITES).problems());
		assertEquals(List.of(), parser.parse("c", CHECKLIST).problems());
		assertEquals(7, things(parser.parse("c", CHECKLIST)).size());
		assertEquals(8, things(parser.parse("v", VISITS)).size());
		assertEquals(5, things(parser.parse("f", FINDINGS)).size());
	}

	@Test
	void aMisspeltElementWordIsUnderstoodAndReported() {
		FileFacts facts = parser.parse("v", VISITS.replace("visit S02", "viist S02"));
		assertEquals(2, facts.elements().size());
		assertFalse(facts.complete());
		assertEquals(11, facts.problems().get(0).span().line());
	}

	@Test
	void quotationMarksInsideATextAreKeptAndReported() {
		FileFacts facts = parser.parse("v", VISITS.replace("We have a flowchart", "We have a \"good\" flowchart"));
		var visit = (Fact.Visit) facts.elements().get(1);
		assertEquals("We have a \"good\" flowchart.", visit.passages().get(0).quote().value());
		assertEquals(2, facts.problems().size());
	}

	@Test
	void anUnclosedTextIsReportedOnItsLine() {
		FileFacts facts = parser.parse("v", VISITS.replace("flowchart.\"", "flowchart."));
		assertEquals(1, facts.problems().size());
		assertEquals(FileFacts.Problem.Kind.UNCLOSED_TEXT, facts.problems().get(0).kind());
		assertEquals(12, facts.problems().get(0).span().line());
	}

	private void assertNothingOffTheLineIsLost(String sound, String damage) {
		var expected = things(parser.parse("f", sound));
		var lost = new ArrayList<String>();
		for (int at = 0; at < sound.length(); at++) {
			if (sound.charAt(at) == '\n' || sound.startsWith(damage, at) && !damage.isEmpty()) {
				continue;
			}
			String damaged = sound.substring(0, at) + damage + sound.substring(at + 1);
			long line = sound.substring(0, at).lines().count() + (at == 0 || sound.charAt(at - 1) == '\n' ? 1 : 0);
			var found = new ArrayList<>(things(parser.parse("f", damaged)).values());
			expected.forEach((place, thing) -> {
				if (place.line() != line && !found.remove(thing)) {
					lost.add("line " + line + ": " + damaged.lines().skip(line - 1).findFirst().orElse("") + " -> lost " + thing);
				}
			});
		}
		assertTrue(lost.isEmpty(), () -> lost.size() + " lost, first: " + String.join("\n", lost.subList(0, Math.min(12, lost.size()))));
	}

	private record Place(int line, int column) {
	}

	/** What counts: codings, judgements and claims, each with the place where it stands. */
	private static TreeMap<Place, String> things(FileFacts facts) {
		var things = new TreeMap<Place, String>(java.util.Comparator.comparingInt(Place::line).thenComparingInt(Place::column));
		for (Fact fact : facts.elements()) {
			if (fact instanceof Fact.Visit visit) {
				visit.passages().forEach(p -> p.codings().forEach(c -> things.put(place(c.proposition().span()), c.stance() + " " + c.proposition().id())));
				visit.judgements().forEach(j -> things.put(place(j.span()), "judgement " + j.proposition().id() + " " + j.stance()));
			} else if (fact instanceof Fact.Website website) {
				website.answers().forEach(a -> things.put(place(a.span()), answer(a)));
				website.judgements().forEach(a -> things.put(place(a.span()), "judgement " + answer(a)));
			} else if (fact instanceof Fact.Checklist checklist) {
				checklist.sections().forEach(s -> things.put(place(s.name().span()), "section " + s.name().id()));
				checklist.criteria().forEach(c -> things.put(place(c.span()), "criterion " + c.name().id() + " " + c.type()));
			} else if (fact instanceof Fact.Proposals proposals) {
				proposals.answers().forEach(a -> things.put(place(a.span()), answer(a)));
			} else if (fact instanceof Fact.Written written) {
				Stream.of(Language.values()).flatMap(written.prose()::claims).forEach(c -> things.put(place(c.span()), claim(c)));
			}
		}
		return things;
	}

	private static String claim(Prose.Claim claim) {
		return claim.text().printed() + " -> " + claim.counted();
	}

	private static String answer(Fact.Answer answer) {
		return answer.criterion().id() + " " + answer.outcome().map(Enum::name).orElse("") + answer.count().map(String::valueOf).orElse("");
	}

	private static Place place(Span span) {
		return new Place(span.line(), span.column());
	}
}
