package cymru.canfod.report.document;

import java.util.List;

/**
 * A table with a row of column titles; every row has a cell for every column.
 *
 * @param title empty where the heading above says what is in the table
 * @param notes below the table: source, remarks
 */
public record DataTable(String title, List<Column> columns, List<Row> rows, List<String> notes) implements Block {

	/**
	 * A column.
	 *
	 * @param numeric whether its cells are numbers, to stand flush right
	 * @param weight its width relative to the other columns, 1 or more
	 */
	public record Column(String title, boolean numeric, int weight) {

		public static Column text(String title, int weight) {
			return new Column(title, false, weight);
		}

		public static Column number(String title) {
			return new Column(title, true, 2);
		}
	}

	/** What a row is. */
	public enum Kind {
		/** Values. */
		BODY,
		/** The sum of the rows above. */
		TOTAL,
		/** One text for the rows that follow; its other cells are empty. */
		HEADING
	}

	/** A row. */
	public record Row(Kind kind, List<String> cells) {
		public Row {
			cells = List.copyOf(cells);
		}

		public static Row of(String... cells) {
			return new Row(Kind.BODY, List.of(cells));
		}

		public static Row of(List<String> cells) {
			return new Row(Kind.BODY, cells);
		}
	}

	/** @throws IllegalArgumentException when a row has more or fewer cells than there are columns */
	public DataTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
		for (Row row : rows) {
			if (row.kind() != Kind.HEADING && row.cells().size() != columns.size()) {
				throw new IllegalArgumentException(title + ": " + row);
			}
		}
	}
}
