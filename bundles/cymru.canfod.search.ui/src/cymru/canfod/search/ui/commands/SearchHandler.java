package cymru.canfod.search.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.ui.view.SearchInView;
import cymru.canfod.search.ui.view.SearchView;

/** Opens the Search view; with words selected in an editor it finds them at once. */
public final class SearchHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String query = event.getParameter("query");
		if (query != null) {
			SearchInView.ask(window.getActivePage(), query);
			return null;
		}
		Optional<String> words = HandlerUtil.getActivePart(event) instanceof SearchView ? Optional.empty() : SelectedWords.of(event);
		words.ifPresentOrElse(selected -> SearchInView.ask(window.getActivePage(), SelectedWords.wanted(selected)), () -> SearchInView.show(window.getActivePage()));
		return null;
	}
}
