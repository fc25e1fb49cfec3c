package cymru.canfod.search.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.view.SearchInView;

/** Finds the selected words elsewhere. */
public final class SelectionHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		SelectedWords.of(event).ifPresentOrElse(words -> SearchInView.ask(window.getActivePage(), SelectedWords.wanted(words)),
				() -> MessageDialog.openInformation(window.getShell(), Messages.EMPTY.text(), Messages.NOTHING_TO_SEARCH.text()));
		return null;
	}
}
