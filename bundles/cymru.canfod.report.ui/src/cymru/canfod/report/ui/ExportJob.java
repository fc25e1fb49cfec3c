package cymru.canfod.report.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.report.ReportException;
import cymru.canfod.report.ReportRequest;
import cymru.canfod.report.Reports;

/** Makes the report in the background; its progress and the way to cancel it are in the status line, and at the end a notice says what was made. */
final class ExportJob extends Job {

	private final Display display;
	private final ReviewSession session;
	private final ExportChoice choice;
	private final Path folder;
	private final boolean draft;

	ExportJob(Display display, ReviewSession session, ExportChoice choice, Path folder, boolean draft) {
		super(Messages.EXPORTING.text());
		this.display = display;
		this.session = session;
		this.choice = choice;
		this.folder = folder;
		this.draft = draft;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		// What was typed last is counted before the report is made.
		var review = session.settled().join().review();
		try {
			List<Path> files = Reports.write(new ReportRequest(review, folder, choice.formats(), choice.languages(), draft, choice.trace()), monitor);
			show(draft ? new Notice(Messages.DRAFT_EXPORTED, Messages.DRAFT_WHERE.text(files.size(), folder), files)
					: new Notice(Messages.EXPORTED, Messages.EXPORTED_WHERE.text(files.size(), folder), files));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (ReportException e) {
			String sentence = e.message(InterfaceLanguage.current());
			if (e.reason() == ReportException.Reason.RENDERING) {
				// Whatever is logged as an error is shown with its details.
				ILog.of(ExportJob.class).error(sentence, e);
			} else {
				show(new Notice(Messages.NOT_EXPORTED, sentence, List.of()));
			}
			return Status.OK_STATUS;
		}
	}

	private void show(Notice notice) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> notice.open(display));
		}
	}
}
