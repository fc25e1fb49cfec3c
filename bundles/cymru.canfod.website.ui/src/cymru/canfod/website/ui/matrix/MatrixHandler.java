package cymru.canfod.website.ui.matrix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.ui.UiThread;

/** Brings the matrix to the front, with the whole window to itself where few of its rows could be seen otherwise. */
public final class MatrixHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			if (window.getActivePage().showView(MatrixView.ID) instanceof MatrixView matrix) {
				// How much room it has is known when it has been laid out.
				UiThread.later(window.getShell().getDisplay(), matrix::makeRoom);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getLocalizedMessage(), e);
		}
		return null;
	}
}
