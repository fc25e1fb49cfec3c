package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.dsl.ide.text.Formatter;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.dsl.ide.text.Tokens;

/** How a file is laid out, and that it says the same afterwards. */
class FormatterTest {

	private static final String LAID_OUT = """
			// The frame
			review r "R" / "A"
			  scheme estyn-2023
			  period 2022-09-01 to 2023-07-31
			  small-group 5
			  thin-base 50%
			  illustrative
			theme t "Theme" / "Thema"
			  proposition a "a" / "a" asked of schools, authorities
			  // a remark on b
			  proposition b "b"
			kind hub "hubs" / "hybiau"
			provider S1 "Ysgol Un" primary in Gwynedd region north medium welsh hosts unit, nurture website "http://x"
			group schools "schools" / "ysgolion" = primary, secondary where medium welsh and not region north

			visit S1 on 2023-02-01 face-to-face in welsh by i-1, i-2 with head, alnco
			  notes "notes/S1.md"
			  head "Yes."  // so she said
			    yes a, b
			    no c
			  alnco "No,
			       not at all."
			    unclear a
			  judgement a yes "why"
			checklist web "Web" / "Gwe"
			  criterion home "home" / "hafan" yes-no
			  criteria found "Found" / "Wedi'i ganfod"  // a group
			    criterion clicks "clicks" count
			    criterion links "links" yes-no
			  criteria empty "Empty"
			website S1 on 2023-03-01 by i-2 using web
			  home yes "http://x" "note"
			  clicks 2
			  other cannot-tell "failed"
			finding D1 in c
			  "[Many](schools where medium welsh: not (a or b) and c) are, [few](providers: a) not."
			  "Second paragraph."
			  cy "[Llawer](schools: a) ..."
			     "Ail baragraff."
			  recommends R1, R2
			cameo C1 at S1 in c "Title" / "Teitl"
			  "Prose."
			  cy "Rhyddiaith."
			section exec executive-summary "Summary" / "Crynodeb"
			  "Prose."
			table T in c "Title" / "Teitl"
			  source "S" / "Ff"
			  provisional
			  columns "Region" / "Rhanbarth", "2021"
			  row "North" / "Gogledd", -12
			  total "Wales" / "Cymru", 12.5
			  note "n" / "n"
			glossary "ALN" means "Additional" / "ADY" means "Anghenion"
			scheme s "S" version "1" source "x"
			  term most "most" / "y rhan fwyaf" at least 90% note "n"
			  term band "band" over 15% and below 50%
			  loose "some" / "rhai"
			""";

	private final EvidenceParser parser = new EvidenceParser();

	@Test
	void whatIsLaidOutStaysAsItIs() {
		assertEquals(LAID_OUT, formatted(LAID_OUT));
	}

	@Test
	void oneFactALineFromASingleLine() {
		assertEquals("""
				visit S1 on 2023-02-01 with head
				  head "Yes."
				    yes a, b
				    no c
				  judgement a no "why"
				finding D1 in c
				  "[Many](schools: a) are."
				  cy "[Llawer](schools: a)."
				""", formatted("visit S1 on 2023-02-01 with head head \"Yes.\" yes a,b no c judgement a no \"why\"\n"
				+ "finding D1 in c \"[Many]( schools:a ) are.\" cy \"[Llawer](schools :a).\""));
	}

	/** Any white space between the words gives the same layout, except that comments and empty lines stay where they were. */
	@Test
	void theSameFromAnyWhiteSpaceAndTwiceIsOnce() {
		var random = new Random(7);
		var bare = Tokens.of(LAID_OUT).stream().map(t -> t.kind() == TokenKind.COMMENT ? "\n" : t.text()).collect(Collectors.joining())
				.replaceAll("\\s*\n( *\n)*", "\n").strip() + "\n";
		for (int round = 0; round < 200; round++) {
			var shaken = Tokens.of(bare).stream().map(t -> t.kind() == TokenKind.SPACE ? shaken(t.text(), random) : t.text()).collect(Collectors.joining());
			assertEquals(List.of(), parser.parse("f", shaken).problems(), shaken);
			var once = formatted(shaken);
			assertLinesMatch(bare.lines(), once.replaceAll("\n\n+", "\n").lines());
			assertEquals(once, formatted(once));
		}
	}

	private static String shaken(String space, Random random) {
		var inLine = List.of(" ", "  ", "\t", " \t ");
		var betweenLines = List.of("\n", "\n ", "\n\t", " \n      ");
		boolean beforeElement = space.equals("\n");
		return beforeElement ? "\n" : (space.contains("\n") ? betweenLines : inLine).get(random.nextInt(4));
	}

	@Test
	void wordsStayTheSame() {
		var untidy = LAID_OUT.replace("\n  ", "   ");
		assertEquals(words(untidy), words(formatted(untidy)));
	}

	@Test
	void aLineThatCannotBeReadIsLeftAlone() {
		var damaged = "chapter a   \"A\"\nchapter   \"no id\"   in  x\nchapter b   \"B\"\n";
		assertEquals("chapter a \"A\"\nchapter   \"no id\"   in  x\nchapter b \"B\"\n", formatted(damaged));
	}

	private String formatted(String text) {
		return TextEdit.apply(text, new Formatter(parser.parse("f", text), Tokens.of(text), text).edits(0, text.length()));
	}

	private static String words(String text) {
		return Tokens.of(text).stream().filter(t -> t.kind() != TokenKind.SPACE).map(Token::text).map(String::strip).collect(Collectors.joining("\n"));
	}
}
