package cymru.canfod.workbench.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;

import cymru.canfod.ui.testing.Ui;

/** The Claims view as a page object. */
public final class ClaimsPart {

	private final Composite control;

	private ClaimsPart(Composite control) {
		this.control = control;
	}

	public static ClaimsPart open() throws PartInitException {
		ClaimsView view = (ClaimsView) Ui.page().showView("cymru.canfod.workbench.claims");
		return new ClaimsPart(view.control());
	}

	public Composite control() {
		return control;
	}

	/** How many rows there are: claims, or chapters. */
	public int rows() {
		return tree().getItemCount();
	}

	/** The texts of a row, by column. */
	public List<String> row(int index) {
		TreeItem item = tree().getItem(index);
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < tree().getColumnCount(); column++) {
			cells.add(item.getText(column));
		}
		return cells;
	}

	public void filter(String words) {
		Ui.find(control, Text.class, text -> true).orElseThrow().setText(words);
	}

	/** Clicks on a column's title. */
	public void sortBy(int column) {
		tree().getColumn(column).notifyListeners(SWT.Selection, new Event());
	}

	/** Selects a row. */
	public void select(int index) {
		tree().setFocus();
		tree().setSelection(tree().getItem(index));
		tree().notifyListeners(SWT.Selection, row(tree().getItem(index)));
	}

	/** The words of what is selected. */
	public List<String> selected() {
		return Arrays.stream(tree().getSelection()).map(item -> item.getText(1)).toList();
	}

	/** Selects a row and presses Enter. */
	public void enter(int index) {
		select(index);
		tree().notifyListeners(SWT.DefaultSelection, row(tree().getItem(index)));
	}

	private static Event row(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	public Tree tree() {
		return Ui.find(control, Tree.class, tree -> true).orElseThrow();
	}
}
