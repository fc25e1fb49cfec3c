package cymru.canfod.website.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.write.Answering;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ui.change.Change;
import cymru.canfod.dsl.ui.change.ChangeQueue;
import cymru.canfod.tally.Review;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.reviews.NewFiles.NewFile;
import cymru.canfod.ui.reviews.OpenReview;

/** Writes an inspector's answers into a review: all that are given at once are one step to undo, whatever files they stand in. */
public final class Answers {

	private Answers() {
	}

	/**
	 * Writes the answers; in the UI thread. A failure is logged, which shows it.
	 *
	 * @param step what it is called in the Undo command
	 * @param inspector whose answers they are, not empty
	 */
	public static void give(OpenReview review, String step, List<Given> given, String inspector) {
		write(review, step, new Giving(review, given, inspector));
	}

	/** Writes a change into a review; in the UI thread. A failure is logged, which shows it. */
	public static void write(OpenReview review, String step, Change change) {
		ChangeQueue.add(step, review.session(), change, e -> ILog.of(Answers.class).log(Status.error(Messages.NOT_WRITTEN.text(e.getStatus().getMessage()), e)));
	}

	/** The answers as a change, which may go together with others. */
	public static Change change(OpenReview review, List<Given> given, String inspector) {
		return new Giving(review, given, inspector);
	}

	private record Giving(OpenReview open, List<Given> given, String inspector) implements Change {

		@Override
		public Set<String> paths(Review review) {
			return Answering.paths(review, given, inspector);
		}

		/** Files that are not there yet are made empty first. */
		@Override
		public void prepare(Review review, IProgressMonitor monitor) throws CoreException {
			for (String path : paths(review)) {
				if (review.file(path).isEmpty() && !open.project().getFile(path).exists()) {
					NewFiles.make(open, new NewFile(path, ""), monitor);
				}
			}
		}

		@Override
		public List<TextEdit> edits(Review review, Function<String, Source> sources) {
			Answering answering = Answering.of(review, sources, given, inspector);
			List<TextEdit> edits = new ArrayList<>(answering.edits());
			// The file is there by now; only the review does not know yet.
			answering.files().forEach((path, text) -> edits.add(new TextEdit(path, 0, 0, text)));
			return edits;
		}
	}
}
