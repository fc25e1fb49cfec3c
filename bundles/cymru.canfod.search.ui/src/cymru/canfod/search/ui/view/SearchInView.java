package cymru.canfod.search.ui.view;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry.Wanted;

/** The way to the Search view of a window. */
public final class SearchInView {

	private SearchInView() {
	}

	/** Opens the view. */
	public static Optional<SearchView> show(IWorkbenchPage page) {
		try {
			return page.showView(SearchView.ID) instanceof SearchView view ? Optional.of(view) : Optional.empty();
		} catch (PartInitException e) {
			ILog.of(SearchInView.class).error(Messages.NOT_OPENED.text(Messages.EMPTY.text(), e.getLocalizedMessage()), e);
			return Optional.empty();
		}
	}

	/** Shows in it what is found by a query. */
	public static void ask(IWorkbenchPage page, String query) {
		show(page).ifPresent(view -> view.ask(query));
	}

	/** Shows in it what is not asked by words. */
	public static void ask(IWorkbenchPage page, Wanted wanted) {
		show(page).ifPresent(view -> view.ask(wanted));
	}
}
