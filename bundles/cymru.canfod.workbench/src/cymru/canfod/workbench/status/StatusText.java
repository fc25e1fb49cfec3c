package cymru.canfod.workbench.status;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A text in the status line; it takes the room that it needs, and says it shorter where there is less. */
class StatusText extends ContributionItem {

	private final int characters;
	private final StatusLineLayoutData room = new StatusLineLayoutData();
	private int least;
	private List<String> texts = List.of("");
	private String details = "";
	private @Nullable CLabel label;

	/** With room for so many characters at least, so that what stands beside it does not jump. */
	StatusText(String id, int characters) {
		super(id);
		this.characters = characters;
	}

	@Override
	public void fill(Composite parent) {
		var separator = new Label(parent, SWT.SEPARATOR);
		var made = new CLabel(parent, SWT.SHADOW_NONE);
		var gc = new GC(parent);
		least = (int) (gc.getFontMetrics().getAverageCharacterWidth() * characters);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		made.setLayoutData(room);
		var line = new StatusLineLayoutData();
		line.heightHint = height;
		separator.setLayoutData(line);
		made.addListener(SWT.Resize, e -> fit(made));
		label = made;
		show(texts, details);
	}

	final void show(String shown) {
		show(List.of(shown), shown);
	}

	/** Shows the first of the texts that there is room for, or the last; the details stand in its tool tip. */
	final void show(List<String> shown, String more) {
		texts = shown;
		details = more;
		var control = label;
		if (control != null && !control.isDisposed()) {
			control.setToolTipText(more);
			int wanted = Math.max(least, width(control, shown.getFirst()));
			if (wanted != room.widthHint) {
				room.widthHint = wanted;
				control.getParent().layout();
			}
			fit(control);
		}
	}

	private void fit(CLabel control) {
		int there = control.getSize().x;
		control.setText(texts.stream().filter(text -> width(control, text) <= there).findFirst().orElse(texts.getLast()));
	}

	private static int width(CLabel control, String text) {
		var gc = new GC(control);
		int words = gc.textExtent(text).x;
		gc.dispose();
		return words + control.getLeftMargin() + control.getRightMargin();
	}
}
