package cymru.canfod.workbench.problems;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Issue;
import cymru.canfod.tally.Severity;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed;

/** Something that is wrong in an open review, as the Problems view shows it. */
public record Problem(OpenReview review, Issue issue, String message) implements Placed {

	/** The problems of all reviews: what is wrong before what should be looked at, then in the order of files and text. */
	public static List<Problem> of(List<OpenReview> reviews, Language language) {
		return reviews.stream().flatMap(review -> review.review().issues().stream().map(issue -> new Problem(review, issue, issue.message(language))))
				.sorted((a, b) -> Boolean.compare(b.isError(), a.isError())).toList();
	}

	@Override
	public Optional<Place> place() {
		return Optional.of(new Place(review, issue.file(), issue.span()));
	}

	/** Whether it stands in the way of a report. */
	public boolean isError() {
		return issue.severity() == Severity.ERROR;
	}

	/** What is wrong, with its sign. */
	String text() {
		return (isError() ? "\u2715 " : "! ") + message;
	}

	/** Whether the text is in its message or its file, upper and lower case alike. */
	boolean matches(String text) {
		return message.toLowerCase().contains(text) || issue.file().toLowerCase().contains(text);
	}

	/** By place: the rest follows from it. */
	@Override
	public int hashCode() {
		return 31 * issue.file().hashCode() + issue.span().offset();
	}
}
