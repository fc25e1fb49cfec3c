package cymru.canfod.search.ui.view;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.SearchMemory;
import cymru.canfod.ui.Words;

/** The saved queries, then those that were asked before; also where saved ones are forgotten. */
final class QueryMenu {

	private final Control at;
	private final Consumer<String> ask;

	/** @param ask runs a query again */
	QueryMenu(Control at, Consumer<String> ask) {
		this.at = at;
		this.ask = ask;
	}

	void open() {
		Menu menu = create();
		menu.addListener(SWT.Hide, e -> at.getDisplay().asyncExec(menu::dispose));
		Rectangle bounds = at.getBounds();
		Point below = at.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
		menu.setLocation(below);
		menu.setVisible(true);
	}

	Menu create() {
		var menu = new Menu(at);
		Map<String, String> saved = SearchMemory.saved();
		saved.forEach((name, query) -> item(menu, name.equals(query) ? name : name + "  \u2013  " + query, () -> ask.accept(query)));
		if (!saved.isEmpty()) {
			var forget = new MenuItem(menu, SWT.CASCADE);
			forget.setText(Messages.FORGET.text());
			var names = new Menu(forget);
			forget.setMenu(names);
			saved.keySet().forEach(name -> item(names, name, () -> SearchMemory.forget(name)));
			new MenuItem(menu, SWT.SEPARATOR);
		}
		SearchMemory.asked().forEach(query -> item(menu, query, () -> ask.accept(query)));
		if (saved.isEmpty() && menu.getItemCount() == 0) {
			nothing(menu, Messages.NOTHING_ASKED_BEFORE);
		}
		return menu;
	}

	private static void item(Menu menu, String text, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, e -> action.run());
	}

	private static void nothing(Menu menu, Words words) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(words.text());
		item.setEnabled(false);
	}
}
