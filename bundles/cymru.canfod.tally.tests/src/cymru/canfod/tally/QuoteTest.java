package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.NotesFacts;

/** Quotes stand in their notes. */
class QuoteTest {

	private static final String NOTES = """
			# Visit
			10:04 ALNCo: Mae'n glir inni pwy sydd ag ADY
			a beth sy'n DDdY yma. We rely on the "cluster" lead for   the legal side.
			""";

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(quoteCharacter = '#', value = { "Mae'n glir inni pwy sydd ag ADY a beth sy'n DDdY yma., ##", "lead  for the legal side, ##",
			"the \\\"cluster\\\" lead, ##", "Rely on, #v.canfod:3:9 quote-not-found | Rely on | n.md#" })
	void areFoundWordForWord(String quote, String told) {
		assertEquals(told, told(quote, new NotesFacts("n.md", NotesFacts.State.FOUND, NOTES)).strip());
	}

	@Test
	void areOfferedTheNearestWords() {
		Review review = review("we rely on our \\\"cluster\\\" leader for the legal side", new NotesFacts("n.md", NotesFacts.State.FOUND, NOTES));
		Issue issue = review.issues().getFirst();
		assertEquals("quote-not-found", issue.code().code());
		assertEquals("We rely on the \\\"cluster\\\" lead for the legal side.", issue.fixes().getFirst().replacement());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOUND")
	void areNotSoughtInNotesThatCannotBeRead(NotesFacts.State state) {
		String code = switch (state) {
			case MISSING -> "notes-missing";
			case DIRECTORY -> "notes-not-a-file";
			case OUTSIDE_REVIEW -> "notes-outside-review";
			case UNREADABLE -> "notes-unreadable";
			case FOUND -> "";
		};
		assertEquals("v.canfod:2:10 " + code + " | n.md\n", told("never said", new NotesFacts("n.md", state, "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\t\n" })
	void areNotSoughtInNotesThatAreNotWrittenYet(String text) {
		Review review = review("never said", new NotesFacts("n.md", NotesFacts.State.FOUND, text));
		assertEquals("v.canfod:2:10 notes-empty | n.md\n", Reviews.issues(review));
		Issue issue = review.issues().getFirst();
		assertEquals(Severity.WARNING, issue.code().severity());
		assertEquals("Nothing stands in “n.md” yet: until the notes are written, the passages of this visit are not checked against them.", issue.message(Language.ENGLISH));
		assertEquals("Nid oes dim yn “n.md” eto: nes bod y nodiadau wedi’u hysgrifennu, ni chaiff darnau’r ymweliad hwn eu gwirio yn eu herbyn.", issue.message(Language.WELSH));
	}

	@Test
	void areSoughtInTheNotesThatAreWritten() {
		assertEquals("v.canfod:3:9 quote-not-found | b c | second.md\n",
				Reviews.issues(review("b c", new NotesFacts("n.md", NotesFacts.State.FOUND, ""), new NotesFacts("second.md", NotesFacts.State.FOUND, "b d"))));
	}

	@Test
	void areSoughtInAllNotesOfTheVisit() {
		assertEquals("", Reviews.issues(review("b c", new NotesFacts("n.md", NotesFacts.State.FOUND, "a"),
				new NotesFacts("second.md", NotesFacts.State.FOUND, "a b\n\tc d"))));
	}

	@Test
	void areCheckedAgainWhenNotesChange() {
		Review review = review("b c", new NotesFacts("n.md", NotesFacts.State.MISSING, ""));
		assertEquals("v.canfod:2:10 notes-missing | n.md\n", Reviews.issues(review));
		assertEquals("v.canfod:3:9 quote-not-found | b c | n.md\n",
				Reviews.issues(review.with(new NotesFacts("n.md", NotesFacts.State.FOUND, "b d"))));
		assertEquals("", Reviews.issues(review.with(new NotesFacts("n.md", NotesFacts.State.FOUND, "b c"))));
	}

	private static String told(String quote, NotesFacts... notes) {
		return Reviews.issues(review(quote, notes));
	}

	private static Review review(String quote, NotesFacts... notes) {
		return Reviews.of(Reviews.files("""
				--- review.canfod
				review r
				provider S01 primary
				--- v.canfod
				visit S01 2023-02-14
				  notes "n.md" notes "second.md"
				  head "%s"
				""".formatted(quote)), List.of(notes));
	}
}
