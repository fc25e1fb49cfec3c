package cymru.canfod.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Boxes to tick, in views. */
public final class CheckBox {

	/** The platform's light style sheet gives boxes in views a ground of their own, on which GTK paints a white tick that nobody sees. */
	private static final String WITHOUT_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";

	private CheckBox() {
	}

	/** A box that is not ticked. */
	public static Button in(Composite parent, Words name) {
		var box = new Button(parent, SWT.CHECK);
		box.setData(WITHOUT_STYLE_SHEET, Boolean.TRUE);
		box.setText(name.text());
		return box;
	}
}
