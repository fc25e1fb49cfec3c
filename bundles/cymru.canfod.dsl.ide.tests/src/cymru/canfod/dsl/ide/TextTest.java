package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.dsl.ide.text.Brackets;
import cymru.canfod.dsl.ide.text.Folds;
import cymru.canfod.dsl.ide.text.Highlights;
import cymru.canfod.dsl.ide.text.Replacement;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.Tokens;

/** A file as characters: tokens, styles, folds and pairs. */
class TextTest {

	private static final String FILE = """
			// A comment
			finding D1 in c
			  "[Many](schools: not (a or b)) are \\"so\\", [few](x: y) not."
			visit S1 on 2023-02-01
			  head "Yes."
			    yes secure
			/* two
			   lines */
			???
			""";

	@Test
	void tokensCoverTheTextWithoutGaps() {
		assertEquals(FILE, Tokens.of(FILE).stream().map(Token::text).collect(Collectors.joining()));
		assertEquals("", Tokens.of("").stream().map(Token::text).collect(Collectors.joining()));
	}

	@Test
	void everyStretchHasItsStyle() {
		assertEquals("""
				COMMENT // A comment
				KEYWORD finding
				ID D1
				KEYWORD in
				ID c
				TEXT "
				CLAIM [
				CLAIM_WORDS Many
				CLAIM ](
				CLAIM schools
				CLAIM :
				CLAIM not
				CLAIM (
				CLAIM a
				CLAIM or
				CLAIM b
				CLAIM )
				CLAIM )
				TEXT  are \\"so\\",\s
				CLAIM [
				CLAIM_WORDS few
				CLAIM ](
				CLAIM x
				CLAIM :
				CLAIM y
				CLAIM )
				TEXT  not."
				KEYWORD visit
				ID S1
				KEYWORD on
				NUMBER 2023-02-01
				ID head
				TEXT "Yes."
				STANCE yes
				ID secure
				COMMENT /* two
				   lines */
				ID ???
				""", Highlights.of(Tokens.of(FILE)).stream()
				.map(h -> h.style() + " " + FILE.substring(h.offset(), h.offset() + h.length()).stripTrailing().concat(
						FILE.startsWith(", ", h.offset() + h.length() - 2) ? " " : "") + "\n")
				.collect(Collectors.joining()));
	}

	@Test
	void elementsPassagesAndLongCommentsFold() {
		var folds = Folds.of(new EvidenceParser().parse("f", FILE), Tokens.of(FILE), FILE);
		assertEquals(List.of("finding D1 in c", "visit S1 on 2023-02-01", "  head \"Yes.\"", "/* two"),
				folds.stream().map(f -> FILE.substring(f.offset(), f.end()).lines().findFirst().orElse("")).toList());
	}

	@Test
	void quotesBracketsAndParenthesesPairUp() {
		assertPair("  «\"»Yes.«\"»");
		assertPair("finding D1 in c\n  \"«[»Many«]»(schools: not (a or b)) are.\"");
		assertPair("finding D1 in c\n  \"[Many]«(»schools: not (a or b)«)» are.\"");
		assertPair("finding D1 in c\n  \"[Many](schools: not «(»a or b«)») are.\"");
		assertPair("finding D1 in c\n  «\"»[Many](schools: not (a or b)) are [few](x: y).«\"»");
		assertPair("finding D1 in c\n  \"[Many](schools: not (a or b)) are [few]«(»x: y«)».\"");
	}

	@Test
	void whatDiffersIsTheShortestPlaceAfterTheFirstDifference() {
		assertEquals(Optional.empty(), Replacement.between(FILE, FILE));
		assertEquals(Optional.of(new Replacement(0, "", "x")), Replacement.between("", "x"));
		assertEquals(Optional.of(new Replacement(5, "any", "ost")), Replacement.between("One Many.", "One Most."));
		assertEquals(Optional.of(new Replacement(2, "", "a")), Replacement.between("aa", "aaa"));
		assertEquals(Optional.of(new Replacement(2, "a", "")), Replacement.between("aaa", "aa"));
	}

	private static void assertPair(String marked) {
		var text = marked.replaceAll("[«»]", "");
		int open = marked.indexOf('«');
		int close = marked.lastIndexOf('«') - 2;
		assertEquals(new Brackets.Matching(open, close), Brackets.at(Tokens.of(text), open + 1).orElseThrow(), marked);
		assertEquals(new Brackets.Matching(open, close), Brackets.at(Tokens.of(text), close + 1).orElseThrow(), marked);
	}
}
