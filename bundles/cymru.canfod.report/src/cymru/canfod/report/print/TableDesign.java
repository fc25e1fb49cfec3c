package cymru.canfod.report.print;

import java.util.List;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Row;

/** A printed table: column titles on every page, numbers flush right. */
final class TableDesign {

	/** An empty cell would lose its place in the structure of a tagged PDF. */
	private static final String EMPTY = "\u00a0";

	/** A table of so many rows stays on one page. */
	private static final int SHORT = 12;

	private final Elements elements;

	TableDesign(Elements elements) {
		this.elements = elements;
	}

	void add(DataTable table, SlotHandle slot) throws SemanticException {
		if (!table.title().isEmpty()) {
			slot.add(elements.label(Styles.CAPTION, "P", table.title()));
		}
		List<Column> columns = table.columns();
		TableHandle handle = elements.factory().newTableItem(null, columns.size(), 1, table.rows().isEmpty() ? 0 : 1, 0);
		handle.setWidth("100%");
		handle.setRepeatHeader(true);
		if (table.rows().size() <= SHORT) {
			handle.setProperty(StyleHandle.PAGE_BREAK_INSIDE_PROP, "avoid");
		}
		Elements.tag(handle, "Table");
		Elements.widths(handle.getColumns(), new ColumnWidths(table).percents());
		RowHandle titles = (RowHandle) handle.getHeader().get(0);
		Elements.tag(titles, "TR");
		for (int i = 0; i < columns.size(); i++) {
			CellHandle cell = (CellHandle) titles.getCells().get(i);
			fill(cell, Styles.COLUMN, columns.get(i), columns.get(i).title(), "TH");
			cell.setProperty("scope", "col");
		}
		for (int i = 0; i < table.rows().size(); i++) {
			RowHandle row = i == 0 ? (RowHandle) handle.getDetail().get(0) : elements.factory().newTableRow(columns.size());
			if (i > 0) {
				handle.getDetail().add(row);
			}
			fill(row, table.rows().get(i), columns);
		}
		slot.add(handle);
		for (String note : table.notes()) {
			slot.add(elements.label(Styles.NOTE, "P", note));
		}
	}

	private void fill(RowHandle row, Row values, List<Column> columns) throws SemanticException {
		Elements.tag(row, "TR");
		row.setProperty(StyleHandle.PAGE_BREAK_INSIDE_PROP, "avoid");
		if (values.kind() == DataTable.Kind.HEADING) {
			row.setProperty(StyleHandle.PAGE_BREAK_AFTER_PROP, "avoid");
			CellHandle cell = (CellHandle) row.getCells().get(0);
			while (row.getCells().getCount() > 1) {
				row.getCells().drop(row.getCells().getCount() - 1);
			}
			cell.setColumnSpan(columns.size());
			fill(cell, Styles.CELL_HEADING, Column.text("", 1), values.cells().get(0), "TD");
			return;
		}
		Styles style = values.kind() == DataTable.Kind.TOTAL ? Styles.CELL_TOTAL : Styles.CELL;
		for (int i = 0; i < columns.size(); i++) {
			fill((CellHandle) row.getCells().get(i), style, columns.get(i), values.cells().get(i), "TD");
		}
	}

	private void fill(CellHandle cell, Styles style, Column column, String text, String tag) throws SemanticException {
		cell.setStyleName(style.name());
		Elements.tag(cell, tag);
		if (column.numeric()) {
			cell.setProperty(StyleHandle.TEXT_ALIGN_PROP, "right");
		}
		cell.getContent().add(elements.label("P", text.isEmpty() ? EMPTY : text));
	}

}
