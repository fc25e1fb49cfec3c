package cymru.canfod.website.ui.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.exchange.SafeText;

/** Cells for the clipboard, as spreadsheets take them: values separated by tabs, none of which a spreadsheet could take for a formula. */
final class MatrixCopy {

	private MatrixCopy() {
	}

	/** The selected cells as text; more than one with the heads of their columns. */
	static String text(MatrixContent content, PositionCoordinate[] selected) {
		SortedMap<Integer, SortedSet<Integer>> rows = new TreeMap<>();
		Arrays.stream(selected).sorted(Comparator.comparingInt(PositionCoordinate::getRowPosition))
				.forEach(at -> rows.computeIfAbsent(at.getRowPosition(), row -> new TreeSet<>()).add(at.getColumnPosition()));
		SortedSet<Integer> columns = rows.values().stream().flatMap(SortedSet::stream).collect(Collectors.toCollection(TreeSet::new));
		StringBuilder text = new StringBuilder();
		if (selected.length > 1) {
			text.append(line(columns.stream().map(content::title).toList()));
		}
		rows.forEach((row, in) -> text.append(line(columns.stream().map(column -> in.contains(column) ? content.getDataValue(column, row) : "").toList())));
		return selected.length > 1 ? text.toString() : text.toString().stripTrailing();
	}

	private static String line(List<String> cells) {
		return cells.stream().map(cell -> SafeText.written(cell.replaceAll("[\\t\\r\\n]+", " "))).collect(Collectors.joining("\t")) + System.lineSeparator();
	}

	/** Puts a text on the clipboard. */
	static void toClipboard(Display display, String text) {
		if (!text.isEmpty()) {
			var clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
