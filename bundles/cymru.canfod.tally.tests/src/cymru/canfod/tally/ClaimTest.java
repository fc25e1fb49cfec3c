package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Span;

/** Verdicts on claims, and what is told about them. */
class ClaimTest {

	/** So many schools that say yes, then so many that say no, then so many that were not asked. */
	private static String schools(int yes, int no, int notAsked) {
		StringBuilder source = new StringBuilder("--- review.canfod\nreview r small-group 1 thin-base 0\ntheme t\n  proposition p\n");
		for (int i = 0; i < yes + no + notAsked; i++) {
			source.append("provider S").append(i).append(" primary\n");
		}
		source.append("--- visits.canfod\n");
		IntStream.range(0, yes).forEach(i -> source.append("visit S").append(i).append(" 2023-02-14\n  head \"x\" yes p\n"));
		IntStream.range(yes, yes + no).forEach(i -> source.append("visit S").append(i).append(" 2023-02-14\n  head \"x\" no p\n"));
		return source.append("--- f.canfod\n").toString();
	}

	@ParameterizedTest(name = "{0} with {1} of {2}: {3}, strongest {4}, margin {5}")
	@CsvSource({ "Many schools, 19, 22, holds, many, 1", "Many schools, 21, 22, understated, nearly-all, 0",
			"Most schools, 19, 22, overstated, many, 0", "A majority of schools, 12, 21, no-term, -, 0", "All schools, 4, 4, holds, all, 1",
			"No school, 0, 4, holds, none, 1", "No school, 1, 4, overstated, minority, 0", "A few schools, 0, 20, overstated, none, 0",
			"Many schools, 0, 0, unsupported, -, 0", "Schools, 19, 22, no-quantifier, many, 0", "Some schools, 19, 22, no-quantifier, many, 0",
			"many (86%), 19, 22, holds, many, 1", "many (87%), 19, 22, figure-differs, many, 0", "19 of 22 schools, 19, 22, holds, many, 1",
			"most (19 of the 22), 19, 22, overstated, many, 0", "12 of 21 schools, 12, 21, holds, -, 1",
			"nineteen of 21 schools, 19, 22, figure-differs, many, 0", "not all schools, 19, 22, no-quantifier, many, 0" })
	void isDecidedByTheCount(String words, int count, int base, String code, String strongest, int margin) {
		Review review = Reviews.of(schools(count, base - count, 1) + "finding F1 \"[" + words + "](primary: p)\"");
		assertEquals("F1: " + words + " -> " + code + " " + strongest + " " + count + "/" + base + " margin " + margin + "\n",
				Reviews.verdicts(review));
	}

	@Test
	void isToldWithItsNumbers() {
		Review review = Reviews.of(schools(19, 3, 3) + """
				finding F1 "[Most schools](primary: p), [a few](primary: not p), [many (80%)](primary: p)."
				  cy "[Llawer](primary: p), [ychydig](primary: not p), [llawer](primary: p)"
				""");
		assertEquals("""
				f.canfod:1:13 overstated | Most schools | 19 | 22 | 86 | many
				f.canfod:1:73 figure-differs | share | many (80%) | 19 | 22 | 86 | many
				f.canfod:2:7 twin-differs | term | Llawer | Most schools
				""", Reviews.issues(review));
		assertEquals("“Most schools” does not hold: 19 of 22 (86%) is “many”.", review.issues().getFirst().message(Language.ENGLISH));
		assertEquals("Nid yw “Most schools” yn gywir: “many” yw 19 o 22 (86%).", review.issues().getFirst().message(Language.WELSH));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@CsvSource({ "Most schools, USE_TERM, [Many schools]", "Most schools, PUT_FIGURE, [19 of 22 schools]",
			"A majority of schools, PUT_FIGURE, [19 of 22 schools]", "most (80%), PUT_FIGURE, [most (86%)]",
			"12 of the 15 schools, PUT_FIGURE, [19 of 22 schools]", "Some schools, USE_TERM, [Many schools]" })
	void canBeFixed(String words, Fix.Kind kind, String fixed) {
		String prose = "finding F1 \"A \\\\ [" + words + "](primary: p)\"";
		Review review = Reviews.of(schools(19, 3, 0) + prose);
		Fix fix = review.issues().stream().flatMap(issue -> issue.fixes().stream()).filter(found -> found.kind() == kind).findFirst().orElseThrow();
		String after = prose.substring(0, fix.span().offset()) + fix.replacement() + prose.substring(fix.span().end());
		assertEquals("finding F1 \"A \\\\ " + fixed + "(primary: p)\"", after);
	}

	@Test
	void tellsAThinBaseAndASmallGroup() {
		String source = schools(4, 0, 5).replace("small-group 1 thin-base 0", "small-group 5 thin-base 50") + """
				provider A1 local-authority
				visit A1 2023-02-14
				  officer "x" yes p
				finding F1 "[All schools](primary: p), [all authorities](local-authority: p)" cy "[Pob](primary: p), [pob](local-authority: p)"
				""";
		assertEquals("""
				f.canfod:4:13 thin-base | All schools | 4 | 9 | 50
				f.canfod:4:40 small-group | all authorities | 1 | 5
				f.canfod:4:83 thin-base | Pob | 4 | 9 | 50
				f.canfod:4:102 small-group | pob | 1 | 5
				""", Reviews.issues(Reviews.of(source)));
	}

	@Test
	void isNotCountedWhenAnIdIsUnknown() {
		Review review = Reviews.of(schools(4, 0, 0) + """
				checklist c
				  criterion clicks count
				finding F1 "[All](primarry: p), [all](primary: q), [all](primary: p and not clicks)" cy "[Pob](primary: p)"
				""");
		assertEquals("""
				f.canfod:3:19 unknown-id | population | primarry
				f.canfod:3:48 unknown-id | question | q
				f.canfod:3:77 wrong-answer-type | alone | clicks
				f.canfod:3:90 twin-differs | number | Pob | 3 | 1
				""", Reviews.issues(review));
		assertEquals("primary", review.issues().getFirst().fixes().getFirst().replacement());
	}

	@Test
	void tellsLooseWords() {
		assertEquals("""
				f.canfod:1:17 loose-word | several
				f.canfod:1:57 loose-word | rhai
				""", Reviews.issues(Reviews.of(schools(4, 4, 0) + """
				finding F1 "[In several schools](primary: p)" cy "[mewn rhai ysgolion](primary: p)"
				""")));
	}

	@Test
	void isMarkedWhileAFileCannotBeRead() {
		Review review = Reviews.of(schools(4, 0, 0) + "finding F1 \"[All](primary: p)\"");
		assertEquals(true, review.claims().getFirst().verdict().complete());
		var damaged = new FileFacts("z.canfod", List.of(),
				List.of(new Problem(Problem.Kind.UNCLOSED_TEXT,
						Span.FILE_START, List.of())));
		assertEquals(false, review.with(damaged).claims().getFirst().verdict().complete());
		assertEquals(true, review.with(damaged).without("z.canfod").claims().getFirst().verdict().complete());
	}
}
