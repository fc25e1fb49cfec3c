package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;

/** Claims about criteria that ask for a number, and claims that compare two populations. */
class NumbersTest {

	/** Primary schools took 3, 4 and 5 clicks, secondary schools 1, 2 and 2; two of three primary and one of three secondary schools have a link. */
	private static final String WEBSITES = """
			--- review.canfod
			review r small-group 1 thin-base 0
			checklist c
			  criterion link yes-no
			  criterion clicks count
			  criterion how text
			provider P1 primary
			provider P2 primary
			provider P3 primary
			provider P4 primary
			provider S1 secondary
			provider S2 secondary
			provider S3 secondary
			provider A1 local-authority
			--- websites.canfod
			website P1 2023-03-20 using c link yes clicks 3
			website P2 2023-03-20 using c link yes clicks 4
			website P3 2023-03-20 using c link no clicks 5
			website P4 2023-03-20 using c link cannot-tell clicks cannot-tell
			website S1 2023-03-20 using c link no clicks 1
			website S2 2023-03-20 using c link no clicks 2 how "a leaflet"
			website S3 2023-03-20 using c link yes clicks 2
			--- f.canfod
			""";

	@ParameterizedTest(name = "[{0}]({1}): {2}")
	@CsvSource(delimiter = '|', value = { "an average of 4 clicks | primary: clicks | holds margin 1", "1.7 clicks | secondary: clicks | holds margin 1",
			"1.6 clicks | secondary: clicks | figure-differs margin 0", "a median of 2 | secondary: clicks | holds margin 1",
			"between 3 and 5 clicks | primary: clicks | holds margin 1", "3 to 6 clicks | primary: clicks | figure-differs margin 0",
			"Many clicks | primary: clicks | no-quantifier margin 0", "4 clicks | local-authority: clicks | unsupported margin 0",
			"fewer clicks | secondary than primary: clicks | holds margin 3", "more clicks | secondary than primary: clicks | comparison-differs margin 0",
			"clicks | secondary than primary: clicks | no-quantifier margin 0",
			"fewer clicks | secondary than local-authority: clicks | unsupported margin 0",
			"Fewer secondary schools | secondary than primary: link | holds margin 2",
			"the same number of schools | secondary than primary: link | comparison-differs margin 0",
			"more schools | primary than secondary: link and link | holds margin 2" })
	void isDecidedByTheNumbers(String words, String counted, String verdict) {
		Verdict found = Reviews.of(WEBSITES + "finding F1 \"[" + words + "](" + counted + ")\"").claims().getFirst().verdict();
		assertEquals(verdict, found.code().code() + " margin " + found.margin());
	}

	@Test
	void isToldWithItsNumbers() {
		Review review = Reviews.of(WEBSITES + """
				finding F1 "[More clicks](secondary than primary: clicks), [1.6 clicks](secondary: clicks), [clicks](secondary: clicks)."
				finding F2 "[More schools](secondary than primary: link), [All](primary: not clicks), [all](primary: how)."
				""");
		assertEquals("""
				“More clicks” does not hold: it is 1.67 against 4.00, that is “fewer”.
				The figure in “1.6 clicks” is not the true one: of 3 answers the mean is 1.67, the median 2, the range 1 to 2.
				“clicks” gives no number: of 3 answers the mean is 1.67, the median 2, the range 1 to 2. Give one of them, or compare with “than”.
				“More schools” does not hold: it is 1/3 (33%) against 2/3 (67%), that is “fewer”.
				The criterion clicks asks for a number, so it stands alone in a claim, without not, and, or.
				The criterion how does not ask for yes or no, so a claim cannot count it.
				""", review.issues().stream().filter(issue -> issue.code() != IssueCode.MISSING_TWIN).map(issue -> issue.message(Language.ENGLISH) + "\n")
				.reduce("", String::concat));
		assertEquals(Optional.of("Fewer"), review.issues().stream().filter(issue -> issue.code() == IssueCode.COMPARISON_DIFFERS)
				.map(issue -> issue.fixes().getFirst().replacement()).findFirst());
	}

	@Test
	void lookForDoubtOnBothSides() {
		Review review = Reviews.of(WEBSITES.replace("small-group 1 thin-base 0", "small-group 4 thin-base 80")
				+ "finding F1 \"[Fewer](secondary than primary: clicks)\" cy \"[Llai](secondary than primary: clicks)\"");
		assertEquals("""
				f.canfod:1:13 thin-base | Fewer | 3 | 4 | 80
				f.canfod:1:13 small-group | Fewer | 3 | 4
				f.canfod:1:58 thin-base | Llai | 3 | 4 | 80
				f.canfod:1:58 small-group | Llai | 3 | 4
				""", Reviews.issues(review));
	}

	@Test
	void twinsCompareTheSame() {
		assertEquals("f.canfod:1:58 twin-differs | counted | Llai | secondary than providers: clicks | Fewer | secondary than primary: clicks\n",
				Reviews.issues(Reviews.of(WEBSITES
						+ "finding F1 \"[Fewer](secondary than primary: clicks)\" cy \"[Llai](secondary than providers: clicks)\"")));
	}

	@Test
	void looksThatDifferCountOnceTheyAreSettled() {
		String twoLooks = WEBSITES.replace("--- f.canfod\n", "--- z.canfod\nwebsite P1 2023-03-20 using c link no clicks 9\n");
		Review open = Reviews.of(twoLooks);
		assertEquals("""
				z.canfod:1:31 answers-differ | link | P1 | websites.canfod | 1
				z.canfod:1:39 answers-differ | clicks | P1 | websites.canfod | 1
				""", Reviews.issues(open));
		assertEquals(Optional.of(ProviderStance.MIXED), open.stance("P1", "link"));
		assertEquals(Optional.of(ProviderStance.UNCLEAR), open.stance("P1", "clicks"));
		assertEquals(Distribution.of(List.of(4, 5)), clicks(open));
		Review settled = Reviews.of(twoLooks + "  judgement link yes judgement clicks 9\n");
		assertEquals("", Reviews.issues(settled));
		assertEquals(Optional.of(ProviderStance.YES), settled.stance("P1", "link"));
		assertEquals(Distribution.of(List.of(4, 5, 9)), clicks(settled));
	}

	/** Who is not done would know from it where the other one said something else. */
	@Test
	void whereInspectorsDifferIsToldOnceAllAreDone() {
		String begun = WEBSITES.substring(0, WEBSITES.indexOf("--- websites.canfod")) + """
				--- a.canfod
				website P1 2023-03-20 by one using c link yes clicks 1 how "so"
				--- z.canfod
				website P1 2023-03-20 by two using c link no clicks 1
				""";
		assertEquals("z.canfod:1:9 looks-unfinished | P1\n", Reviews.issues(Reviews.of(begun)));
		assertEquals("z.canfod:1:38 answers-differ | link | P1 | a.canfod | 1\n", Reviews.issues(Reviews.of(begun.replace("clicks 1\n", "clicks 1 how \"so too\"\n"))));
	}

	@Test
	void aChangedNumberChangesTheClaim() {
		Review review = Reviews.of(WEBSITES + "finding F1 \"[4.0 clicks](primary: clicks)\"");
		Review changed = review.with(FactsText.file("websites.canfod", """
				website P1 2023-03-20 using c link yes clicks 4
				website P2 2023-03-20 using c link yes clicks 4
				website P3 2023-03-20 using c link no clicks 5
				"""));
		assertTrue(review.claims().getFirst().verdict().code() == VerdictCode.HOLDS);
		assertTrue(changed.claims().getFirst().verdict().code() == VerdictCode.FIGURE_DIFFERS);
	}

	private static Distribution clicks(Review review) {
		return review.numbers(new Population(new Name("primary", Span.FILE_START), Optional.empty()), new Name("clicks", Span.FILE_START));
	}
}
