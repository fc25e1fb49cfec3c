package cymru.canfod.workbench.reviews;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.Messages;

/** File > Open review folder. */
public final class OpenReviewHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText(SharedMessages.OPEN_REVIEW.text());
		dialog.setMessage(Messages.OPEN_REVIEW_MESSAGE.text());
		String folder = dialog.open();
		if (folder != null) {
			Path path = Path.of(folder);
			ReviewOpening.run(Messages.OPENING_REVIEW.text(path.getFileName()), window.getActivePage(), monitor -> ReviewProjects.open(path, monitor));
		}
		return null;
	}
}
