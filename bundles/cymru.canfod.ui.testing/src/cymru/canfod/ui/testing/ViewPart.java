package cymru.canfod.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;

import cymru.canfod.ui.reviews.ReviewsView;

/** A view of the reviews as a page object: what it says, its tree and its table. */
public final class ViewPart {

	private final Composite control;

	private ViewPart(Composite control) {
		this.control = control;
	}

	/** Opens a view of the reviews by its id. */
	public static ViewPart open(String id) throws PartInitException {
		ReviewsView<?> view = (ReviewsView<?>) Ui.page().showView(id);
		return new ViewPart(view.control());
	}

	public Composite control() {
		return control;
	}

	/** The texts of all labels and buttons. */
	public String says() {
		return String.join("\n", Ui.texts(control));
	}

	public Tree tree() {
		return Ui.find(control, Tree.class, tree -> true).orElseThrow();
	}

	public Table table() {
		return Ui.find(control, Table.class, table -> true).orElseThrow();
	}

	/** The first item of the tree whose text begins with the words; all items above it are opened. */
	public TreeItem item(String words) {
		return find(tree().getItems(), words).orElseThrow(() -> new AssertionError(words + " is not among " + texts(tree().getItems())));
	}

	/** The lines of the tree, children behind their parents; items that have never been open are not there yet. */
	public List<String> lines() {
		return texts(tree().getItems());
	}

	/** The items below one, which is opened. */
	public List<TreeItem> below(TreeItem item) {
		open(item);
		return List.of(item.getItems());
	}

	/** Selects an item and presses Enter. */
	public void enter(TreeItem item) {
		tree().setSelection(item);
		Event event = new Event();
		event.item = item;
		tree().notifyListeners(SWT.Selection, event);
		tree().notifyListeners(SWT.DefaultSelection, event);
	}

	private Optional<TreeItem> find(TreeItem[] items, String words) {
		for (TreeItem item : items) {
			if (item.getText().startsWith(words)) {
				return Optional.of(item);
			}
			open(item);
			var below = find(item.getItems(), words);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	private void open(TreeItem item) {
		if (item.getItemCount() > 0 && !item.getExpanded()) {
			Event event = new Event();
			event.item = item;
			tree().notifyListeners(SWT.Expand, event);
			item.setExpanded(true);
		}
	}

	private static List<String> texts(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText() + " | " + item.getText(1));
			texts.addAll(texts(item.getItems()));
		}
		return texts;
	}
}
