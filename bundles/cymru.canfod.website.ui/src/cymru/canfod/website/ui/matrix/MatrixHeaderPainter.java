package cymru.canfod.website.ui.matrix;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Paints the heads of the columns: short ids, broken at their hyphens, with an arrow where the rows are sorted by them. */
final class MatrixHeaderPainter extends AbstractCellPainter {

	private static final int ROOM = 8;

	private final Control table;
	private final MatrixContent content;

	MatrixHeaderPainter(Control table, MatrixContent content) {
		this.table = table;
		this.content = content;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		var tones = MatrixCellPainter.Tones.of(table);
		int column = cell.getColumnIndex();
		gc.setBackground(tones.group());
		gc.fillRectangle(bounds);
		gc.setForeground(tones.text());
		gc.setFont(MatrixCellPainter.font(SWT.NORMAL));
		String arrow = content.order().column().filter(sorted -> sorted == column).map(sorted -> content.order().down() ? " \u25be" : " \u25b4").orElse("");
		String title = content.title(column);
		boolean answers = column >= MatrixRows.FIRST_ANSWER;
		MatrixCellPainter.lines(gc, bounds, answers ? SWT.CENTER : SWT.LEFT, (answers ? broken(gc, title, bounds.width - ROOM) : title) + arrow);
		gc.setForeground(tones.line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
		gc.drawLine(bounds.x + bounds.width - 1, bounds.y, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
	}

	/** An id on as many lines as its width needs. */
	private static String broken(GC gc, String id, int width) {
		StringBuilder text = new StringBuilder();
		String line = "";
		for (String part : id.split("(?<=-)")) {
			if (!line.isEmpty() && gc.textExtent(line + part).x > width) {
				text.append(line).append('\n');
				line = "";
			}
			line += part;
		}
		return text.append(line).toString();
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(MatrixCellPainter.font(SWT.NORMAL));
		return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * ROOM;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
