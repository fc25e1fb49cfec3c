package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.write.Answering;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Fact.Outcome;
import cymru.canfod.tally.facts.FileFacts;

/** Answers are written where they belong, and nothing else of the file changes. */
class AnsweringTest {

	private static final String FILE = "websites/S01.canfod";
	private static final Given.Look LOOK = new Given.Look("S01", "sites", "2026-11-22");
	private static final String FRAME = """
			review r "R"
			provider S01 "Ysgol Sampl 1" primary
			checklist sites "Websites"
			  criterion home "mentions it" yes-no
			  criterion clicks "clicks" count
			  criterion tribunal "explains it" yes-no
			  criterion how "how" text
			""";
	private static final String OWN = """
			// looked at on a telephone
			website S01 on 2026-11-20 by me using sites
			  home yes /* sic */ "https://s01.example/" "in the footer" "twice" accepted-by me   // and in the menu
			  clicks 2
			  how "With a film" "https://s01.example/film"   // Welsh only
			""";

	private final EvidenceParser parser = new EvidenceParser();

	private Review review(FileFacts... files) {
		return Review.of(java.util.stream.Stream.concat(java.util.stream.Stream.of(parser.parse("review.canfod", FRAME)), Arrays.stream(files)).toList(), List.of(), List.of());
	}

	private static Given given(String criterion, Said said) {
		return new Given(LOOK, criterion, Optional.of(said));
	}

	private static Given takenBack(String criterion) {
		return new Given(LOOK, criterion, Optional.empty());
	}

	private static Fact.Answer answer(FileFacts facts, String criterion) {
		return facts.elements().stream().map(Fact.Website.class::cast).flatMap(website -> website.answers().stream())
				.filter(answer -> answer.criterion().id().equals(criterion)).findFirst().orElseThrow();
	}

	/** What a criterion says in the file, to begin a change with. */
	private Said said(String criterion) {
		return Said.of(answer(parser.parse(FILE, OWN), criterion));
	}

	/** The file after the answers were given; it can always be read as a whole. */
	private String written(String text, Given... given) {
		FileFacts facts = parser.parse(FILE, text);
		Review review = review(facts);
		Answering answering = Answering.of(review, path -> new Source(path, text, facts, review), List.of(given), "me");
		assertEquals(Map.of(), answering.files());
		String after = TextEdit.apply(text, answering.edits());
		FileFacts read = parser.parse(FILE, after);
		assertTrue(read.complete(), () -> after + read.problems());
		return after;
	}

	@Test
	void anotherAnswerTakesThePlaceOfTheOldOneAlone() {
		assertEquals(OWN.replace("home yes", "home no").replace(" accepted-by me", ""), written(OWN, given("home", said("home").answering(Said.outcome(Outcome.NO)))));
		assertEquals(OWN.replace("clicks 2", "clicks 11"), written(OWN, given("clicks", said("clicks").answering(Said.count(11)))));
		assertEquals(OWN.replace("\"With a film\"", "\"With a \\\"film\\\" \\[sic](x)\""),
				written(OWN, given("how", said("how").answering(Said.text("With a \"film\"\n [sic](x)")))));
		assertEquals(OWN.replace("\"With a film\"", "cannot-tell"), written(OWN, given("how", said("how").answering(Said.outcome(Outcome.CANNOT_TELL)))));
		assertEquals(OWN.replace("clicks 2", "clicks not-applicable"), written(OWN, given("clicks", Said.outcome(Outcome.NOT_APPLICABLE))));
	}

	@Test
	void theSameAnswerChangesNothing() {
		assertEquals(OWN, written(OWN, given("home", said("home")), given("clicks", said("clicks")), given("how", said("how"))));
	}

	@Test
	void notesAndAddressesAreSetChangedAndTakenAway() {
		assertEquals(OWN.replace("in the footer", "at the top"), written(OWN, given("home", said("home").noting("at  the\ntop"))));
		assertEquals(OWN.replace(" \"in the footer\"", ""), written(OWN, given("home", said("home").noting(""))));
		assertEquals(OWN.replace(" \"https://s01.example/\"", ""), written(OWN, given("home", said("home").seenAt(" "))));
		assertEquals(OWN.replace("s01.example/\"", "s01.example/aln\""), written(OWN, given("home", said("home").seenAt("s01.example/aln"))));
		assertEquals(OWN.replace("clicks 2", "clicks 2 \"https://s01.example/\" \"see http://x\""),
				written(OWN, given("clicks", said("clicks").noting("see http://x").seenAt("https://s01.example/"))));
		assertEquals(OWN.replace("/film\"", "/film\" \"3 minutes\""), written(OWN, given("how", said("how").noting("3 minutes"))));
	}

	@Test
	void aNoteThatNamesAnAddressIsANote() {
		String after = written(OWN, given("clicks", said("clicks").noting("see http://x and https://y/z")), given("tribunal", Said.outcome(Outcome.NO).noting("https://s01.example/")));
		assertEquals("see http://x and https://y/z", answer(parser.parse(FILE, after), "clicks").note());
		assertEquals("", answer(parser.parse(FILE, after), "clicks").address());
		assertEquals("https: //s01.example/", answer(parser.parse(FILE, after), "tribunal").note());
		assertEquals(OWN.replace("clicks 2", "clicks 3 \"see http://x and https://y/z\"") + "  tribunal no \"https: //s01.example/\"\n",
				written(after, given("clicks", Said.of(answer(parser.parse(FILE, after), "clicks")).answering(Said.count(3)))));
	}

	@Test
	void aBeginningWithoutANameIsTakenOver() {
		assertEquals("website S01 on 2026-11-22 by me using sites\n  home yes\n", written("website S01 on 2026-11-20 using sites\n", given("home", Said.outcome(Outcome.YES))));
		String answered = "website S01 on 2026-11-20 using sites\n  home no\n";
		assertEquals(answered + "\nwebsite S01 on 2026-11-22 by me using sites\n  home yes\n", written(answered, given("home", Said.outcome(Outcome.YES))));
		String ofAnother = "website S02 on 2026-11-20 using sites\n";
		assertEquals(ofAnother + "\nwebsite S01 on 2026-11-22 by me using sites\n  home yes\n", written(ofAnother, given("home", Said.outcome(Outcome.YES))));
	}

	@Test
	void newAnswersGoBehindTheLastOneAndItsComment() {
		assertEquals(OWN + "  tribunal yes \"https://s01.example/\"\n", written(OWN, given("tribunal", Said.outcome(Outcome.YES).seenAt("https://s01.example/"))));
	}

	@Test
	void whatIsTakenBackLeavesNoTraceButItsComment() {
		assertEquals(OWN.replace("  clicks 2\n", ""), written(OWN, takenBack("clicks")));
		assertEquals(OWN.replaceAll("how .*\" +", ""), written(OWN, takenBack("how")));
		assertEquals(OWN, written(OWN, takenBack("tribunal")));
		assertEquals("website S01 on 2026-11-20 by me using sites home no\n",
				written("website S01 on 2026-11-20 by me using sites home no clicks 1\n", takenBack("clicks")));
	}

	@Test
	void manyAnswersAreOneChange() {
		assertEquals("""
				website S01 on 2026-11-20 by me using sites\r
				  home cannot-tell\r
				  tribunal no\r
				""", written("""
				website S01 on 2026-11-20 by me using sites\r
				  home yes\r
				  clicks 2\r
				""", takenBack("clicks"), given("tribunal", Said.outcome(Outcome.NO)), given("home", Said.outcome(Outcome.CANNOT_TELL))));
	}

	@Test
	void ofSeveralOwnLooksTheLatestIsWrittenInto() {
		String later = "website S01 on 2026-11-21 by me using sites\n";
		assertEquals(later + "  home yes\n" + OWN, written(later + OWN, given("home", Said.outcome(Outcome.YES))));
	}

	@Test
	void theFirstAnswerBeginsALookBelowThoseOfOthers() {
		String others = OWN.replace("by me", "by another");
		assertEquals(others + "\nwebsite S01 on 2026-11-22 by me using sites\n  home yes\n", written(others, given("home", Said.outcome(Outcome.YES)), takenBack("clicks")));
	}

	@Test
	void aWebsiteWithoutAFileGetsOne() {
		Answering answering = Answering.of(review(), path -> new Source(path, "", parser.parse(path, ""), review()), List.of(given("home", Said.outcome(Outcome.YES)), given("clicks", Said.count(0))), "me");
		assertEquals(Map.of(FILE, "website S01 on 2026-11-22 by me using sites\n  home yes\n  clicks 0\n"), answering.files());
		assertEquals(List.of(), Answering.of(review(), path -> {
			throw new AssertionError(path);
		}, List.of(takenBack("home")), "me").edits());
	}
}
