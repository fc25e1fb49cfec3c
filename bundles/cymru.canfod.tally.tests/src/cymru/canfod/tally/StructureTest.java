package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Span;

/** What is told of the parts of a review, whatever is claimed. */
class StructureTest {

	@Test
	void ofTheFrame() {
		assertEquals("""
				a.canfod:1:17 unknown-id | scheme | estyn-2032
				a.canfod:1:49 date-order | 2023-07-31 | 2022-09-01
				a.canfod:4:29 unknown-id | population | primari
				a.canfod:5:15 duplicate-id | question | p | a.canfod | 4
				a.canfod:7:13 duplicate-id | question | p | a.canfod | 4
				a.canfod:8:11 duplicate-id | checklist | c | a.canfod | 6
				a.canfod:9:29 unknown-value | medium | welch | bilingual, dual-stream, english, welsh
				b.canfod:1:8 two-reviews | second | r | a.canfod
				b.canfod:1:22 impossible-date | 2023-02-29
				b.canfod:2:7 duplicate-id | theme | t | a.canfod | 3
				""", issues("""
				--- a.canfod
				review r scheme estyn-2032 period 2023-07-31 to 2022-09-01

				theme t
				  proposition p of primary, primari
				  proposition p
				checklist c
				  criterion p yes-no
				checklist c
				provider S01 primary medium welch
				--- b.canfod
				review second period 2023-02-29 to 2023-03-01
				theme t
				"""));
	}

	@Test
	void ofAFolderWithoutAReview() {
		assertEquals("x.canfod:1:1 no-review\n", issues("--- x.canfod\nchapter c\n--- y.canfod\nchapter d"));
		assertEquals("review.canfod:1:1 no-review\n", Reviews.issues(Reviews.of(List.of(), List.of())));
	}

	@Test
	void ofASchemeOfItsOwn() {
		assertEquals("""
				s.canfod:2:8 scheme-impossible | many
				s.canfod:4:8 scheme-overlap | half | most
				s.canfod:5:8 scheme-duplicate | form | all | most | MOST
				s.canfod:5:8 scheme-duplicate | id | all
				s.canfod:5:8 scheme-duplicate | loose | all | some
				""", issues("""
				--- review.canfod
				review r scheme own
				--- s.canfod
				scheme own
				  term many "many" over 60 and below 50
				  term most "most" over 40
				  term half "half" below 50
				  term all "MOST", "some" exactly 100
				  loose "some"
				"""));
	}

	@Test
	void ofEvidence() {
		assertEquals("""
				v.canfod:1:7 unknown-id | provider | S11
				v.canfod:1:11 impossible-date | 2023-02-30
				v.canfod:2:8 unknown-value | mode | by-boat | face-to-face, online, telephone, written
				v.canfod:2:19 unknown-value | language | french | both, english, welsh
				v.canfod:4:8 unknown-id | proposition | home
				v.canfod:8:8 asked-of-other | authority-only | S01
				w.canfod:1:30 unknown-id | checklist | cc
				w.canfod:2:3 wrong-answer-type | yes-no | home
				w.canfod:3:3 wrong-answer-type | count | clicks
				w.canfod:4:3 wrong-answer-type | text | how
				w.canfod:5:3 unknown-id | criterion | homes
				""", issues("""
				--- review.canfod
				review r
				theme t
				  proposition p
				  proposition authority-only "" of local-authority
				checklist c
				  criterion home yes-no
				  criterion clicks count
				  criterion how text
				provider S01 primary
				--- v.canfod
				visit S11 2023-02-30
				  mode by-boat in french
				  head "x"
				    no home
				visit S01 2023-02-28
				  head "x"
				    yes p
				    no authority-only
				  alnco "y" no authority-only
				--- w.canfod
				website S01 2023-03-20 using cc
				  home 2
				  clicks yes
				  how no
				  homes yes
				website S01 2023-03-20 using c
				  home cannot-tell
				  clicks not-applicable
				  how "like this"
				"""));
	}

	@Test
	void ofJudgementsThatDiffer() {
		assertEquals("""
				b.canfod:2:3 judgements-differ | p | S01 | 2023-02-15 | a.canfod | 4
				""", issues("""
				--- a.canfod
				visit S01 2023-02-14
				  judgement p yes
				visit S01 2023-02-15
				  judgement p unclear
				--- b.canfod
				visit S01 2023-02-15
				  judgement p no
				--- review.canfod
				review r
				theme t
				  proposition p
				provider S01 primary
				"""));
	}

	@Test
	void ofWhatIsWritten() {
		assertEquals("""
				f.canfod:2:9 duplicate-id | chapter | ch | f.canfod | 1
				f.canfod:3:15 unknown-id | chapter | hc
				f.canfod:3:33 unknown-id | recommendation | R9
				f.canfod:4:7 duplicate-id | part | F1 | f.canfod | 3
				f.canfod:4:13 unknown-id | provider | S02
				f.canfod:5:11 unknown-value | role | rimit | appendix, background, body, effective-practice, executive-summary, in-summary, introduction, methods, overview, remit
				""", issues("""
				--- f.canfod
				chapter ch
				chapter ch
				finding F1 in hc recommends R1, R9
				cameo F1 at S02
				section s rimit
				recommendation R1
				--- review.canfod
				review r
				provider S01 primary
				"""));
	}

	@Test
	void ofTables() {
		assertEquals("""
				f.canfod:3:3 row-length | 2 | 3
				f.canfod:6:19 total-differs | 4 | 3.5
				""", issues("""
				--- f.canfod
				table T1
				  columns "Region", "2021", "2022"
				  row "East", 5
				table T2 columns "Region", "2021", "2022"
				  row "North", 1, 2.5 row "South", 2, 1.0
				  total "All", 3, 4
				  row "Mid", 5, 5
				  total "Rest", 5, 5
				  total "Wales", 8, 8.5
				  row "x", 1, "n/a"
				  total "Wales", 9, 9
				--- review.canfod
				review r
				"""));
	}

	@Test
	void ofFilesThatCannotBeRead() {
		Problem unclosed = new Problem(Problem.Kind.UNCLOSED_TEXT, new Span(10, 5, 2, 3), List.of());
		Problem tooLarge = new Problem(Problem.Kind.TOO_LARGE, Span.FILE_START, List.of("12", "10"));
		Review review = Reviews.of("--- review.canfod\nreview r").with(new FileFacts("a.canfod", List.of(), List.of(unclosed)))
				.with(new FileFacts("b.canfod", List.of(), List.of(tooLarge)));
		assertEquals("a.canfod:2:3 syntax | unclosed | \nb.canfod:1:1 file-too-large | 12 | 10\n", Reviews.issues(review));
		assertEquals(false, review.complete());
	}

	private static String issues(String source) {
		return Reviews.issues(Reviews.of(source));
	}
}
