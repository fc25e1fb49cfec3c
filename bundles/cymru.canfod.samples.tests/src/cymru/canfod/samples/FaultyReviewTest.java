package cymru.canfod.samples;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cymru.canfod.tally.Issue;
import cymru.canfod.tally.IssueCode;

/** The faulty review has the faults that its list tells of, and no others. */
class FaultyReviewTest {

	private static final SampleFolder FOLDER = SampleFolder.named("faulty-review");
	/** What no text file of a folder can carry, or only a folder without a review: each has a test of its own beside its reader. */
	private static final Set<IssueCode> NOT_PLANTED = EnumSet.of(IssueCode.NO_REVIEW, IssueCode.UNREADABLE_FILE, IssueCode.FILE_TOO_LARGE,
			IssueCode.NOTES_UNREADABLE);

	@Test
	void hasWhatIsExpectedAndNothingElse() throws IOException {
		assertEquals(String.join("\n", expected()), String.join("\n", found().map(FaultyReviewTest::row).toList()));
	}

	@Test
	void plantsEveryCode() {
		assertEquals(EnumSet.complementOf(EnumSet.copyOf(NOT_PLANTED)), found().map(Issue::code).collect(toSet()));
	}

	/** The rows of the table, without the last column. */
	private static List<String> expected() throws IOException {
		return Files.readAllLines(FOLDER.path().resolve("EXPECTED.md")).stream()
				.filter(line -> line.contains(".canfod | ")).map(line -> line.split("\\|"))
				.map(cells -> cells[1].strip() + ":" + cells[2].strip() + ": " + cells[3].strip() + ": " + cells[4].strip()).toList();
	}

	private static Stream<Issue> found() {
		return FOLDER.read().issues().stream();
	}

	private static String row(Issue issue) {
		return issue.file() + ":" + issue.span().line() + ": " + issue.severity().name().toLowerCase(Locale.ROOT) + ": " + issue.code().code();
	}
}
