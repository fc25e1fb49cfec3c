package cymru.canfod.workbench.status;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A text in the status line. */
class StatusText extends ContributionItem {

	private final int characters;
	private String text = "";
	private String details = "";
	private @Nullable CLabel label;

	/** With room for so many characters. */
	StatusText(String id, int characters) {
		super(id);
		this.characters = characters;
	}

	@Override
	public void fill(Composite parent) {
		var separator = new Label(parent, SWT.SEPARATOR);
		var made = new CLabel(parent, SWT.SHADOW_NONE);
		var gc = new GC(parent);
		int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * characters);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		var room = new StatusLineLayoutData();
		room.widthHint = width;
		made.setLayoutData(room);
		var line = new StatusLineLayoutData();
		line.heightHint = height;
		separator.setLayoutData(line);
		label = made;
		show(text, details);
	}

	final void show(String shown) {
		show(shown, shown);
	}

	/** Shows a text; the details stand in its tool tip. */
	final void show(String shown, String more) {
		text = shown;
		details = more;
		var control = label;
		if (control != null && !control.isDisposed()) {
			control.setText(shown);
			control.setToolTipText(more);
		}
	}
}
