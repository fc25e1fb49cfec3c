package cymru.canfod.website.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.saving.AtomicWrite;
import cymru.canfod.exchange.AnswerFile;
import cymru.canfod.tally.Blindness;
import cymru.canfod.ui.CornerNotice;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.OpenReview;

/** Writes the answers in the background: the file is whole in the end, or as it was before. */
final class ExportAnswersJob extends Job {

	private final IWorkbenchWindow window;
	private final OpenReview review;
	private final Path file;
	private final boolean unfinished;

	/** @param unfinished with looks at websites that several inspectors have not all finished */
	ExportAnswersJob(IWorkbenchWindow window, OpenReview review, Path file, boolean unfinished) {
		super(Messages.EXPORTING.text());
		this.window = window;
		this.review = review;
		this.file = file;
		this.unfinished = unfinished;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		// What was typed last is exported too.
		var settled = review.session().settled().join().review();
		try {
			Blindness blind = Blindness.ofAnybody(settled, Settings.inspector());
			AtomicWrite.bytes(file, AnswerFile.of(file.toString()).orElseThrow().bytes(settled, InterfaceLanguage.current(), false, look -> !unfinished && blind.hides(look)));
			String heldBack = blind.size() == 0 ? "" : " " + (unfinished ? Messages.UNFINISHED : Messages.HELD_BACK).text(blind.size());
			var display = window.getWorkbench().getDisplay();
			UiThread.later(display, () -> CornerNotice.show(display, Messages.EXPORT_TITLE.text(), Messages.EXPORTED.text(file) + heldBack));
		} catch (IOException e) {
			ILog.of(ExportAnswersJob.class).log(Status.error(Messages.NOT_EXPORTED.text(file, e.getLocalizedMessage()), e));
		}
		return Status.OK_STATUS;
	}
}
