package cymru.canfod.workbench.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.ui.theme.Palette;

/** A box with a thin rounded border. */
class Card extends Composite {

	private static final int RADIUS = 10;

	Card(Composite parent, int columns) {
		super(parent, SWT.NONE);
		setData("org.eclipse.e4.ui.css.CssClassName", "canfod-page");
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(18, 16).spacing(12, 10).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		addListener(SWT.Paint, e -> border(e.gc));
	}

	private void border(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setForeground(Palette.on(getBackground()).quiet());
		gc.setAlpha(150);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
	}
}
