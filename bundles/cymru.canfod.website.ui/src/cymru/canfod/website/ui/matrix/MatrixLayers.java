package cymru.canfod.website.ui.matrix;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.ColumnGroupHeaderLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.GroupModel.Group;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

import cymru.canfod.tally.facts.Fact;

/** What the table stands on: where its cells are and how large, which of them are frozen and which selected. It is of no window, so that it can also be made beside one. */
final class MatrixLayers {

	private static final int NAME_WIDTH = 280;
	private static final int KIND_WIDTH = 140;
	private static final int ANSWER_WIDTH = 88;
	private static final int NUMBER_WIDTH = 120;
	private static final int TEXT_WIDTH = 220;
	private static final int HEADER_LINES = 3;
	private static final int GROUP_LINES = 2;
	private static final int PADDING = 8;

	/** The heads of the columns. */
	private static final class Heads implements IDataProvider {
		private final MatrixContent content;

		Heads(MatrixContent content) {
			this.content = content;
		}

		@Override
		public String getDataValue(int column, int row) {
			return content.title(column);
		}

		@Override
		public void setDataValue(int column, int row, @Nullable Object value) {
			// They stay as they are.
		}

		@Override
		public int getColumnCount() {
			return content.getColumnCount();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}

	static {
		TableLibraries.ready();
	}

	private final MatrixContent content = new MatrixContent();
	private final DataLayer data = new DataLayer(content);
	/** What its keys do, and how it looks, is for the window to say. */
	private final SelectionLayer selection = new SelectionLayer(data, false);
	private final ViewportLayer viewport = new ViewportLayer(selection);
	private final FreezeLayer freeze = new FreezeLayer(selection);
	private final CompositeFreezeLayer body = new CompositeFreezeLayer(freeze, viewport, selection, false);
	private final DataLayer heads = new DataLayer(new Heads(content));
	private final ColumnGroupHeaderLayer sections = new ColumnGroupHeaderLayer(new ColumnHeaderLayer(heads, body, selection, false), selection, false);
	private final CompositeLayer all = new CompositeLayer(1, 2);
	private int lineHeight;

	/** With nothing in them. */
	MatrixLayers() {
		sections.setCalculateHeight(true);
		sections.setDefaultCollapseable(false);
		all.setChildLayer(GridRegion.COLUMN_HEADER, sections, 0, 0);
		all.setChildLayer(GridRegion.BODY, body, 0, 1);
	}

	/** All of them, for the table. */
	CompositeLayer all() {
		return all;
	}

	SelectionLayer selection() {
		return selection;
	}

	MatrixContent content() {
		return content;
	}

	/** How high a line of text is, in points; to be said before anything is shown. */
	void lines(int height) {
		lineHeight = height;
		sections.setRowHeight(height + PADDING);
		heads.setDefaultRowHeight(HEADER_LINES * height + PADDING);
		data.setDefaultRowHeight(height + PADDING);
	}

	/** Shows other rows under the title of their review; where the cursor was it stays. */
	void show(String review, List<MatrixColumn> columns, List<MatrixRow> rows, MatrixRows.Order order) {
		boolean sameColumns = review.equals(content.review()) && columns.equals(content.columns());
		List<String> namesBefore = names(content.rows());
		List<String> names = names(rows);
		boolean sameRows = sameColumns && names.equals(namesBefore);
		Optional<PositionCoordinate> before = anchor();
		int kept = before.map(at -> names.indexOf(namesBefore.get(at.getRowPosition()))).orElse(-1);
		content.hold(review, columns, rows, order);
		if (sameRows) {
			all.doCommand(new VisualRefreshCommand());
			return;
		}
		if (!sameColumns) {
			widths();
			sections();
		}
		heights();
		// Each is told once: a command to all would come by several ways, and all layers would reckon anew each time.
		heads.doCommand(new StructuralRefreshCommand());
		data.doCommand(new StructuralRefreshCommand());
		if (!sameColumns && !columns.isEmpty()) {
			FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(selection, 0, -1), new PositionCoordinate(selection, MatrixRows.KIND, -1));
		}
		if (sameColumns && kept >= 0) {
			selection.setSelectedCell(before.orElseThrow().getColumnPosition(), kept);
		} else if (!rows.isEmpty() && anchor().isEmpty()) {
			selection.setSelectedCell(Math.min(MatrixRows.FIRST_ANSWER, content.getColumnCount() - 1), rows.size() > 1 ? 1 : 0);
		}
	}

	private static List<String> names(List<MatrixRow> rows) {
		return rows.stream().map(row -> row instanceof MatrixRow.Site site ? site.id() : "\u0000" + row.label()).toList();
	}

	private void widths() {
		data.resetColumnWidthConfiguration(false);
		data.setColumnWidthByPosition(MatrixRows.NAME, NAME_WIDTH, false);
		data.setColumnWidthByPosition(MatrixRows.KIND, KIND_WIDTH, false);
		data.setDefaultColumnWidth(ANSWER_WIDTH);
		for (int column = 0; column < content.columns().size(); column++) {
			Fact.AnswerType type = content.columns().get(column).type();
			if (type != Fact.AnswerType.YES_NO) {
				data.setColumnWidthByPosition(MatrixRows.FIRST_ANSWER + column, type == Fact.AnswerType.TEXT ? TEXT_WIDTH : NUMBER_WIDTH, false);
			}
		}
	}

	/** A title over neighbours that stand in one section; that of the review over what is always in sight. */
	private void sections() {
		sections.clearAllGroups();
		if (!content.review().isEmpty()) {
			sections.addGroup(content.review(), MatrixRows.NAME, MatrixRows.FIRST_ANSWER);
		}
		int from = 0;
		for (int column = 1; column <= content.columns().size(); column++) {
			String section = content.columns().get(from).section();
			if (column == content.columns().size() || !content.columns().get(column).section().equals(section)) {
				if (!section.isEmpty()) {
					sections.addGroup(section, MatrixRows.FIRST_ANSWER + from, column - from);
				}
				from = column;
			}
		}
	}

	private void heights() {
		data.resetRowHeightConfiguration(false);
		for (int row = 0; row < content.rows().size(); row++) {
			if (content.rows().get(row) instanceof MatrixRow.Group) {
				data.setRowHeightByPosition(row, GROUP_LINES * lineHeight + PADDING, false);
			}
		}
	}

	/** Where the cursor is: row and column of the table. */
	Optional<PositionCoordinate> anchor() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		boolean there = anchor.getRowPosition() >= 0 && anchor.getRowPosition() < content.rows().size() && anchor.getColumnPosition() >= 0
				&& anchor.getColumnPosition() < content.getColumnCount();
		return there ? Optional.of(new PositionCoordinate(anchor)) : Optional.empty();
	}

	/** The title over a column, or nothing. */
	Optional<String> section(int column) {
		return Optional.ofNullable(sections.getGroupByPosition(column)).map(Group::getName);
	}
}
