package cymru.canfod.website.ui.matrix;

import java.util.Optional;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import cymru.canfod.ui.theme.Palette;
import cymru.canfod.website.ui.matrix.Cell.Doubt;

/** Paints the cells in the colours of the theme that the window has at that moment. */
final class MatrixCellPainter extends AbstractCellPainter {

	private static final int MARGIN = 6;

	private final Control table;
	private final MatrixContent content;

	MatrixCellPainter(Control table, MatrixContent content) {
		this.table = table;
		this.content = content;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		MatrixRow row = content.row(cell.getRowIndex());
		boolean group = row instanceof MatrixRow.Group;
		var tones = Tones.of(table);
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		gc.setBackground(selected ? tones.selection() : group ? tones.group() : tones.ground());
		gc.fillRectangle(bounds);
		int column = cell.getColumnIndex();
		gc.setForeground(tones.text());
		if (column < MatrixRows.FIRST_ANSWER) {
			gc.setFont(font(group && column == MatrixRows.NAME ? SWT.BOLD : SWT.NORMAL));
			boolean number = group && column == MatrixRows.KIND;
			lines(gc, bounds, number ? SWT.RIGHT : SWT.LEFT, column == MatrixRows.NAME ? row.label() : row.kind());
		} else {
			answer(gc, bounds, row.cell(column - MatrixRows.FIRST_ANSWER), group, tones);
		}
		gc.setForeground(tones.line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
		gc.drawLine(bounds.x + bounds.width - 1, bounds.y, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
		if (cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
			gc.setForeground(table.isFocusControl() ? tones.text() : tones.palette().quiet());
			gc.setLineWidth(table.isFocusControl() ? 2 : 1);
			gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
			gc.setLineWidth(1);
		}
	}

	private static void answer(GC gc, Rectangle bounds, Cell cell, boolean group, Tones tones) {
		Palette palette = tones.palette();
		boolean proposed = cell.doubt() == Doubt.PROPOSED;
		gc.setFont(font(proposed ? SWT.ITALIC : SWT.NORMAL));
		gc.setForeground(proposed ? palette.quiet() : cell.answer().map(answer -> answer.colour(palette)).orElse(tones.text()));
		String text = proposed && !cell.text().isEmpty() ? "(" + cell.text() + ")" : cell.text();
		boolean words = !group && cell.answer().isEmpty() && cell.number().isEmpty();
		lines(gc, bounds, words ? SWT.LEFT : SWT.CENTER, group ? text.replace(": ", "\n").replace("; ", "\n") : text);
		if (cell.doubt() == Doubt.DIFFERS) {
			gc.setBackground(palette.doubtful());
			int right = bounds.x + bounds.width - 2;
			gc.fillPolygon(new int[] { right - 8, bounds.y, right, bounds.y, right, bounds.y + 8 });
		}
	}

	/** Draws lines below each other, in the middle from top to bottom; what does not fit is cut. */
	static void lines(GC gc, Rectangle bounds, int align, String text) {
		String[] lines = text.split("\n");
		int height = gc.getFontMetrics().getHeight();
		int y = bounds.y + Math.max(0, (bounds.height - height * lines.length) / 2);
		Rectangle clip = gc.getClipping();
		gc.setClipping(bounds.intersection(clip));
		for (String line : lines) {
			Point size = gc.textExtent(line);
			int x = switch (align) {
				case SWT.CENTER -> bounds.x + Math.max(2, (bounds.width - size.x) / 2);
				case SWT.RIGHT -> bounds.x + bounds.width - size.x - MARGIN;
				default -> bounds.x + MARGIN;
			};
			gc.drawText(line, x, y, true);
			y += height;
		}
		gc.setClipping(clip);
	}

	/** The font of the window's controls. */
	static Font font(int style) {
		FontRegistry fonts = JFaceResources.getFontRegistry();
		return switch (style) {
			case SWT.BOLD -> fonts.getBold(JFaceResources.DIALOG_FONT);
			case SWT.ITALIC -> fonts.getItalic(JFaceResources.DIALOG_FONT);
			default -> fonts.get(JFaceResources.DIALOG_FONT);
		};
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(font(SWT.NORMAL));
		return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * MARGIN;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}

	/** The colours of the table: the window's own, and shades between them. */
	record Tones(Color ground, Color text, Color group, Color selection, Color line, Palette palette) {

		/** The last ones: thousands of cells are painted in the same. In the UI thread. */
		private static Optional<Tones> last = Optional.empty();

		static Tones of(Control table) {
			Color ground = table.getBackground();
			Color text = table.getForeground();
			Tones tones = last.filter(known -> known.ground.equals(ground) && known.text.equals(text)).orElseGet(() -> of(ground, text));
			last = Optional.of(tones);
			return tones;
		}

		private static Tones of(Color ground, Color text) {
			return new Tones(ground, text, between(ground, text, 7), between(ground, text, 18), between(ground, text, 14), Palette.on(ground));
		}

		private static Color between(Color one, Color other, int percent) {
			return new Color(mixed(one.getRed(), other.getRed(), percent), mixed(one.getGreen(), other.getGreen(), percent), mixed(one.getBlue(), other.getBlue(), percent));
		}

		private static int mixed(int one, int other, int percent) {
			return one + (other - one) * percent / 100;
		}
	}
}
