package cymru.canfod.website.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.exchange.AnswerFile;
import cymru.canfod.tally.Blindness;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.EditedReview;
import cymru.canfod.ui.reviews.OpenReview;

/** File > Export answers: of the review that is being edited, as a file for spreadsheets. The parameter {@code file} spares the question where to. */
public final class ExportAnswersHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EditedReview.in(window).ifPresentOrElse(review -> export(window, review, event.getParameter("file")),
				() -> MessageDialog.openInformation(window.getShell(), Messages.EXPORT_TITLE.text(), Messages.NO_REVIEW.text()));
		return null;
	}

	private static void export(IWorkbenchWindow window, OpenReview review, @Nullable String wanted) {
		String name = wanted == null ? ask(window, review) : AnswerFile.named(wanted, "", AnswerFile.XLSX);
		if (name != null) {
			// Nobody is asked when a program says where to: then what is not done stays out.
			withUnfinished(window, wanted == null ? Blindness.ofAnybody(review.review(), Settings.inspector()).size() : 0)
					.ifPresent(unfinished -> new ExportAnswersJob(window, review, Path.of(name), unfinished).schedule());
		}
	}

	/** Whether looks go out that others may not see yet; nothing when the user would rather not export. */
	private static Optional<Boolean> withUnfinished(IWorkbenchWindow window, int looks) {
		if (looks == 0) {
			return Optional.of(false);
		}
		int choice = new MessageDialog(window.getShell(), Messages.EXPORT_TITLE.text(), null, Messages.ASK_UNFINISHED.text(looks), MessageDialog.QUESTION, 0, Messages.LEAVE_OUT.text(),
				Messages.EXPORT_ALL.text(), Messages.EXPORT_CANCEL.text()).open();
		return choice == 0 ? Optional.of(false) : choice == 1 ? Optional.of(true) : Optional.empty();
	}

	private static @Nullable String ask(IWorkbenchWindow window, OpenReview review) {
		var dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(Messages.EXPORT_TITLE.text());
		dialog.setFilterNames(new String[] { Messages.WORKBOOK.text(), Messages.SEPARATED.text() });
		dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv" });
		String offered = review.project().getName() + AnswerFile.XLSX.ending();
		dialog.setFileName(offered);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return null;
		}
		String name = AnswerFile.named(chosen, offered, dialog.getFilterIndex() == 1 ? AnswerFile.CSV : AnswerFile.XLSX);
		// The system has asked about the name that it knows.
		boolean unasked = !name.equals(chosen) && Files.exists(Path.of(name));
		return unasked && !MessageDialog.openQuestion(window.getShell(), Messages.EXPORT_TITLE.text(), Messages.REPLACE.text(name)) ? null : name;
	}
}
