package cymru.canfod.website.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.write.Answering;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ui.change.Edits;
import cymru.canfod.dsl.ui.change.LiveSources;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.reviews.NewFiles.NewFile;
import cymru.canfod.ui.reviews.OpenReview;

/** Writes an inspector's answers into a review: all that are given at once are one step to undo, whatever files they stand in. */
public final class Answers {

	private Answers() {
	}

	/**
	 * Writes the answers; in the UI thread. Files that are not there yet are made first, in the background. A failure is logged, which shows it.
	 *
	 * @param step what it is called in the Undo command
	 * @param inspector whose answers they are, not empty
	 */
	public static void give(OpenReview review, String step, List<Given> given, String inspector) {
		Answering answering = answering(review, given, inspector);
		if (answering.files().isEmpty()) {
			write(review, step, answering);
			return;
		}
		Display display = Display.getCurrent();
		Set<String> missing = answering.files().keySet();
		Job job = Job.create(Messages.WRITING.text(), (ICoreRunnable) monitor -> {
			for (String path : missing) {
				NewFiles.make(review, new NewFile(path, ""), monitor);
			}
			// What else is to be changed may have changed meanwhile.
			UiThread.later(display, () -> write(review, step, answering(review, given, inspector)));
		});
		job.schedule();
	}

	private static Answering answering(OpenReview review, List<Given> given, String inspector) {
		return Answering.of(review.review(), new LiveSources(review.session()), given, inspector);
	}

	private static void write(OpenReview review, String step, Answering answering) {
		List<TextEdit> edits = new ArrayList<>(answering.edits());
		// The file is there by now; only the review does not know yet.
		answering.files().forEach((path, text) -> edits.add(new TextEdit(path, 0, 0, text)));
		if (edits.isEmpty()) {
			return;
		}
		try {
			Edits.apply(step, review.session(), edits);
		} catch (CoreException e) {
			ILog.of(Answers.class).log(Status.error(Messages.NOT_WRITTEN.text(e.getStatus().getMessage()), e));
		}
	}
}
