package cymru.canfod.report.print;

import java.util.List;
import java.util.stream.IntStream;

import cymru.canfod.report.Lettering;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;

/** Widths of a table's columns: by their weights, but no narrower than the longest word of the title, and of the numbers in a column of numbers. */
record ColumnWidths(DataTable table) {

	/** Width of the text on a page, and of a cell's padding with what rounding to whole percents may take away, in points. */
	private static final double PAGE = 453;
	private static final double PADDING = 17;
	private static final double SIZE = 9;
	/** No word gets more than this part of the page. */
	private static final double WIDEST = 0.35;

	/** Percent of the page for every column; they sum up to 100. */
	int[] percents() {
		List<Column> columns = table.columns();
		double[] least = IntStream.range(0, columns.size()).mapToDouble(this::least).toArray();
		double[] weights = columns.stream().mapToDouble(Column::weight).toArray();
		double room = 1 - IntStream.range(0, weights.length).filter(i -> isNarrow(i, weights, least)).mapToDouble(i -> least[i]).sum();
		double open = IntStream.range(0, weights.length).filter(i -> !isNarrow(i, weights, least)).mapToDouble(i -> weights[i]).sum();
		double[] shares = IntStream.range(0, weights.length).mapToDouble(i -> isNarrow(i, weights, least) ? least[i] : weights[i] * room / open).toArray();
		double sum = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
		int[] percents = IntStream.range(0, shares.length).map(i -> Math.max(1, (int) (100 * shares[i] / sum))).toArray();
		percents[0] += 100 - IntStream.of(percents).sum();
		return percents;
	}

	private static boolean isNarrow(int column, double[] weights, double[] least) {
		double sum = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
		return weights[column] / sum < least[column];
	}

	private double least(int index) {
		Column column = table.columns().get(index);
		double widest = widestWord(column.title());
		if (column.numeric()) {
			widest = Math.max(widest, table.rows().stream().filter(row -> row.kind() != DataTable.Kind.HEADING)
					.mapToDouble(row -> Lettering.width(row.cells().get(index), SIZE, true)).max().orElse(0));
		}
		return Math.min(WIDEST, (widest + PADDING) / PAGE);
	}

	private static double widestWord(String text) {
		double widest = 0;
		for (String word : text.split(" ")) {
			widest = Math.max(widest, Lettering.width(word, SIZE, true));
		}
		return widest;
	}
}
