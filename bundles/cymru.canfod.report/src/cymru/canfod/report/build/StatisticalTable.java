package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Kind;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.tally.facts.Fact;

/** A statistical table of the review as it is printed; rows that are too short or too long are printed as far as they go. */
record StatisticalTable(Fact.Table table, Wording wording) {

	DataTable block() {
		int width = Math.max(1, Math.max(table.columns().size(), table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0)));
		List<String> notes = new ArrayList<>();
		table.source().ifPresent(source -> notes.add(wording.fixed("table.source", wording.text(source))));
		if (table.provisional()) {
			notes.add(wording.fixed("table.provisional"));
		}
		table.note().ifPresent(note -> notes.add(wording.text(note)));
		List<Column> columns = IntStream.range(0, width).mapToObj(this::column).toList();
		List<Row> rows = table.rows().stream().map(row -> row(row, width)).toList();
		return new DataTable(wording.text(table.title()), columns, rows, notes);
	}

	private Column column(int index) {
		String title = index < table.columns().size() ? wording.text(table.columns().get(index)) : "";
		boolean numeric = table.rows().stream().filter(row -> index < row.cells().size())
				.allMatch(row -> row.cells().get(index).number().isPresent()) && !table.rows().isEmpty();
		return new Column(title, numeric, numeric ? 2 : 4);
	}

	private Row row(Fact.Row row, int width) {
		List<String> cells = IntStream.range(0, width).mapToObj(i -> i < row.cells().size() ? cell(row.cells().get(i)) : "").toList();
		return new Row(row.total() ? Kind.TOTAL : Kind.BODY, cells);
	}

	private String cell(Fact.Cell cell) {
		return cell.number().map(number -> wording.number(number.id())).or(() -> cell.label().map(wording::text)).orElse("");
	}
}
