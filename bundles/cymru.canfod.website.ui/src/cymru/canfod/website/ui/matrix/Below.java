package cymru.canfod.website.ui.matrix;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands below the table: the cell in front in whole sentences, and the keys. In a low view it gives way: the rows need the room more, and a cell says the same when the mouse rests on it. */
final class Below {

	/** A view of fewer lines of text than this is low. */
	private static final int LOW = 20;

	private final Composite area;
	private final Label cell;
	private final Label keys;
	/** The height of a line of text, in pixels. */
	private final int line;
	private boolean keysApply;

	/** Below what an area holds so far. */
	Below(Composite area) {
		this.area = area;
		cell = new Label(area, SWT.WRAP);
		line = cell.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(200, 2 * line).applyTo(cell);
		keys = new Label(area, SWT.WRAP);
		keys.setText(Messages.KEYS.text());
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(200, SWT.DEFAULT).applyTo(keys);
		area.addListener(SWT.Resize, e -> fit());
	}

	/** Says what the cell in front holds. */
	void say(String words) {
		cell.setText(words.replace("&", "&&"));
	}

	/** What it says. */
	String said() {
		return cell.getText().replace("&&", "&");
	}

	/** Names the keys where they do something. */
	void name(boolean apply) {
		keysApply = apply;
		fit();
	}

	private void fit() {
		boolean low = area.getClientArea().height < LOW * line;
		visible(cell, !low);
		visible(keys, !low && keysApply);
	}

	/** Shows something in a grid, or takes it out of it. */
	static void visible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
