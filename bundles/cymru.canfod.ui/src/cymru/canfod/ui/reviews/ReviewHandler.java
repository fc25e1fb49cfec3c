package cymru.canfod.ui.reviews;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.ui.SharedMessages;

/** A command that asks about something new for the review that is being edited; says what to do where there is no review. */
public abstract class ReviewHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var review = EditedReview.in(window);
		if (review.isPresent() && review.get().session().isRead()) {
			new WizardDialog(window.getShell(), wizard(event, window.getActivePage(), review.get())).open();
		} else {
			MessageDialog.openInformation(window.getShell(), "Canfod", (review.isPresent() ? SharedMessages.STILL_READING : SharedMessages.NO_REVIEW_OPEN).text());
		}
		return null;
	}

	/** The questions to ask. */
	protected abstract Wizard wizard(ExecutionEvent event, IWorkbenchPage page, OpenReview review);
}
