package cymru.canfod.website.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.reviews.EditedReview;

/** Opens the first website that the user has not looked at yet. */
public final class LookHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var review = EditedReview.in(window);
		if (review.isPresent() && review.get().session().isRead()) {
			new Sites(review.get()).begin(window.getActivePage());
		} else {
			MessageDialog.openInformation(window.getShell(), "Canfod", (review.isPresent() ? SharedMessages.STILL_READING : SharedMessages.NO_REVIEW_OPEN).text());
		}
		return null;
	}
}
