package cymru.canfod.search.ui.commands;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.SearchMemory;
import cymru.canfod.search.ui.view.SearchView;

/** Gives the query of a view a name under which it can be run again. */
final class SavedQuery {

	private SavedQuery() {
	}

	static void ask(SearchView view) {
		String query = view.enquiry().written();
		if (query.isBlank()) {
			view.setFocus();
			return;
		}
		var dialog = new InputDialog(view.getSite().getShell(), Messages.SAVE_TITLE.text(), Messages.SAVE_NAME.text(query), query, name -> name == null || name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			SearchMemory.save(dialog.getValue().strip(), query);
		}
	}
}
