package cymru.canfod.website.ui.matrix;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Paints the titles of sections over their criteria, at the left of what is seen of them. */
final class MatrixSectionPainter extends AbstractCellPainter {

	private final Control table;

	MatrixSectionPainter(Control table) {
		this.table = table;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		var tones = MatrixCellPainter.Tones.of(table);
		gc.setBackground(tones.group());
		gc.fillRectangle(bounds);
		gc.setForeground(tones.text());
		gc.setFont(MatrixCellPainter.font(SWT.BOLD));
		Rectangle seen = bounds.intersection(gc.getClipping());
		MatrixCellPainter.lines(gc, seen, SWT.LEFT, String.valueOf(cell.getDataValue()));
		gc.setForeground(tones.palette().quiet());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
		gc.drawLine(bounds.x + bounds.width - 1, bounds.y, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 0;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
