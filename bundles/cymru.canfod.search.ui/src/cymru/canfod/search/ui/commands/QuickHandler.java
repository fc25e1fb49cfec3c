package cymru.canfod.search.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.ui.quick.QuickSearch;

/** Opens the quick search. */
public final class QuickHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		new QuickSearch(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).open();
		return null;
	}
}
