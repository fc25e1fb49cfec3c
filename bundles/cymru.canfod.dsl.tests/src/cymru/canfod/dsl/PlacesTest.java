package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.tally.facts.Span;

/** Every id and text knows exactly where it stands. */
class PlacesTest {

	private static final String SOURCE = """
			// a comment
			finding D1 in definitions
			  "A \\"quoted\\" word, [many schools](schools where medium welsh: not secure-definition and b)
			   on two lines."
			  recommends R8, R9
			""";

	private final Fact.Finding finding = (Fact.Finding) new EvidenceParser().parse("f", SOURCE).elements().get(0);
	private final Prose.Claim claim = finding.prose().claims(Language.ENGLISH).findFirst().orElseThrow();

	@Test
	void ofIds() {
		assertEquals("D1", at(finding.name().span()));
		assertEquals("definitions", at(finding.chapter().orElseThrow().span()));
		assertEquals(List.of("R8", "R9"), finding.recommends().stream().map(r -> at(r.span())).toList());
		assertEquals(new Span(21, 2, 2, 9), finding.name().span());
	}

	@Test
	void ofAClaimAndItsParts() {
		assertEquals("[many schools](schools where medium welsh: not secure-definition and b)", at(claim.span()));
		assertEquals(3, claim.span().line());
		assertEquals(23, claim.span().column());
		assertEquals("many schools", at(claim.text().span()));
		assertEquals("schools", at(claim.population().name().span()));
		assertEquals("schools where medium welsh", claim.population().text());
		assertEquals("not secure-definition and b", claim.expression().text());
	}

	@Test
	void ofAPartOfATextBehindEscapes() {
		Prose.Segment head = finding.prose().english().get(0).segments().get(0);
		int word = head.text().value().indexOf("word");
		assertEquals("word", at(head.text().part(word, 4)));
		assertEquals(3, head.text().part(word, 4).line());
	}

	@Test
	void ofAPartOnTheSecondLineOfAText() {
		Prose.Segment tail = finding.prose().english().get(0).segments().get(2);
		Span two = tail.text().part(tail.text().value().indexOf("two"), 3);
		assertEquals("two", at(two));
		assertEquals(4, two.line());
		assertEquals(7, two.column());
	}

	@Test
	void ofTheWholeElement() {
		assertEquals(SOURCE.substring(SOURCE.indexOf("finding"), SOURCE.length() - 1), at(finding.span()));
	}

	private static String at(Span span) {
		return SOURCE.substring(span.offset(), span.end());
	}
}
