package cymru.canfod.ui.reviews;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.ui.SharedMessages;

/** A command for the review that is being edited; says what to do where there is no review. */
public abstract class ReviewHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var review = EditedReview.in(window);
		if (review.isPresent() && review.get().session().isRead()) {
			execute(event, window.getActivePage(), review.get());
		} else {
			MessageDialog.openInformation(window.getShell(), "Canfod", (review.isPresent() ? SharedMessages.STILL_READING : SharedMessages.NO_REVIEW_OPEN).text());
		}
		return null;
	}

	/** Does it for a review that was read. */
	protected abstract void execute(ExecutionEvent event, IWorkbenchPage page, OpenReview review);
}
