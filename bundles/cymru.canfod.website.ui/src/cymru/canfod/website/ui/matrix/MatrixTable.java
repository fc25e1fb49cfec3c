package cymru.canfod.website.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.ColumnGroupHeaderLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.GroupModel.Group;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.tally.facts.Fact;

/** The table itself: rows of the matrix with the names frozen, of which only what is seen is ever painted. */
final class MatrixTable {

	private static final int NAME_WIDTH = 280;
	private static final int KIND_WIDTH = 140;
	private static final int ANSWER_WIDTH = 88;
	private static final int NUMBER_WIDTH = 120;
	private static final int TEXT_WIDTH = 220;
	private static final int HEADER_LINES = 3;
	private static final int GROUP_LINES = 2;
	private static final int PADDING = 8;

	/** What is shown at the moment. */
	static final class Content implements IDataProvider {
		private List<MatrixColumn> columns = List.of();
		private List<MatrixRow> rows = List.of();
		private MatrixRows.Order order = MatrixRows.Order.OF_REVIEW;

		MatrixRow row(int index) {
			return rows.get(index);
		}

		List<MatrixRow> rows() {
			return rows;
		}

		List<MatrixColumn> columns() {
			return columns;
		}

		MatrixRows.Order order() {
			return order;
		}

		String title(int column) {
			return switch (column) {
				case MatrixRows.NAME -> Messages.COLUMN_PROVIDER.text();
				case MatrixRows.KIND -> Messages.COLUMN_KIND.text();
				default -> columns.get(column - MatrixRows.FIRST_ANSWER).id();
			};
		}

		@Override
		public String getDataValue(int column, int row) {
			return switch (column) {
				case MatrixRows.NAME -> rows.get(row).label();
				case MatrixRows.KIND -> rows.get(row).kind();
				default -> rows.get(row).cell(column - MatrixRows.FIRST_ANSWER).text();
			};
		}

		@Override
		public void setDataValue(int column, int row, @Nullable Object value) {
			// Answers are written into the texts of the review, and come back from there.
		}

		@Override
		public int getColumnCount() {
			return columns.isEmpty() ? 0 : MatrixRows.FIRST_ANSWER + columns.size();
		}

		@Override
		public int getRowCount() {
			return rows.size();
		}
	}

	/** The heads of the columns. */
	private static final class Heads implements IDataProvider {
		private final Content content;

		Heads(Content content) {
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

	private final Content content = new Content();
	private final DataLayer data = new DataLayer(content);
	private final SelectionLayer selection = new SelectionLayer(data);
	private final ViewportLayer viewport = new ViewportLayer(selection);
	private final FreezeLayer freeze = new FreezeLayer(selection);
	private final CompositeFreezeLayer body = new CompositeFreezeLayer(freeze, viewport, selection, false);
	private final ColumnGroupHeaderLayer sections;
	private final DataLayer heads = new DataLayer(new Heads(content));
	private final NatTable control;
	private final int lineHeight;

	/**
	 * A table with nothing in it.
	 *
	 * @param sort told which head was clicked
	 * @param moved told that another cell is in front
	 */
	MatrixTable(Composite parent, IntConsumer sort, Runnable moved) {
		sections = new ColumnGroupHeaderLayer(new ColumnHeaderLayer(heads, body, selection, false), selection, false);
		sections.setCalculateHeight(true);
		sections.setDefaultCollapseable(false);
		var all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, sections, 0, 0);
		all.setChildLayer(GridRegion.BODY, body, 0, 1);
		control = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, all, false);
		control.setFont(MatrixCellPainter.font(SWT.NORMAL));
		lineHeight = lineHeight();
		sections.setRowHeight(lineHeight + PADDING);
		heads.setDefaultRowHeight(HEADER_LINES * lineHeight + PADDING);
		data.setDefaultRowHeight(lineHeight + PADDING);
		control.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE, DisplayMode.NORMAL);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new MatrixCellPainter(control, content), DisplayMode.NORMAL, GridRegion.BODY);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new MatrixHeaderPainter(control, content), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new MatrixSectionPainter(control), DisplayMode.NORMAL, GridRegion.COLUMN_GROUP_HEADER);
				registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, MatrixCellPainter.Tones.of(control).palette().quiet());
			}
		});
		IMouseAction clicked = (table, event) -> {
			if (table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_GROUP_HEADER)) {
				return;
			}
			sort.accept(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x)));
		};
		control.getUiBindingRegistry().registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON), clicked);
		control.configure();
		new MatrixTip(control, content);
		control.addLayerListener(event -> {
			if (event instanceof ISelectionEvent || event instanceof CellSelectionEvent) {
				moved.run();
			}
		});
	}

	private int lineHeight() {
		var gc = new GC(control);
		gc.setFont(MatrixCellPainter.font(SWT.NORMAL));
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	NatTable control() {
		return control;
	}

	Content content() {
		return content;
	}

	/** Shows other rows; where the cursor was it stays. */
	void show(List<MatrixColumn> columns, List<MatrixRow> rows, MatrixRows.Order order) {
		boolean sameColumns = columns.equals(content.columns);
		List<String> namesBefore = names(content.rows);
		List<String> names = names(rows);
		boolean sameRows = sameColumns && names.equals(namesBefore);
		Optional<PositionCoordinate> before = anchor();
		int kept = before.map(at -> names.indexOf(namesBefore.get(at.getRowPosition()))).orElse(-1);
		content.columns = columns;
		content.rows = rows;
		content.order = order;
		if (sameRows) {
			control.doCommand(new VisualRefreshCommand());
			return;
		}
		if (!sameColumns) {
			widths();
			sections();
		}
		heights();
		control.refresh();
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
		for (int column = 0; column < content.columns.size(); column++) {
			Fact.AnswerType type = content.columns.get(column).type();
			if (type != Fact.AnswerType.YES_NO) {
				data.setColumnWidthByPosition(MatrixRows.FIRST_ANSWER + column, type == Fact.AnswerType.TEXT ? TEXT_WIDTH : NUMBER_WIDTH, false);
			}
		}
	}

	/** A title over neighbours that stand in one section. */
	private void sections() {
		sections.clearAllGroups();
		int from = 0;
		for (int column = 1; column <= content.columns.size(); column++) {
			String section = content.columns.get(from).section();
			if (column == content.columns.size() || !content.columns.get(column).section().equals(section)) {
				if (!section.isEmpty()) {
					sections.addGroup(section, MatrixRows.FIRST_ANSWER + from, column - from);
				}
				from = column;
			}
		}
	}

	private void heights() {
		data.resetRowHeightConfiguration(false);
		for (int row = 0; row < content.rows.size(); row++) {
			if (content.rows.get(row) instanceof MatrixRow.Group) {
				data.setRowHeightByPosition(row, GROUP_LINES * lineHeight + PADDING, false);
			}
		}
	}

	/** Where the cursor is: row and column of the table. */
	Optional<PositionCoordinate> anchor() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		boolean there = anchor.getRowPosition() >= 0 && anchor.getRowPosition() < content.rows.size() && anchor.getColumnPosition() >= 0
				&& anchor.getColumnPosition() < content.getColumnCount();
		return there ? Optional.of(new PositionCoordinate(anchor)) : Optional.empty();
	}

	/** A cell that holds, or may hold, an answer of a provider. */
	record Spot(MatrixRow.Site site, int column) {
	}

	/** The answers that are selected, whether they are in sight or not; group rows and names are left out. */
	List<Spot> selected() {
		List<Spot> spots = new ArrayList<>();
		for (PositionCoordinate at : selection.getSelectedCellPositions()) {
			if (at.getColumnPosition() >= MatrixRows.FIRST_ANSWER && at.getRowPosition() < content.rows.size() && content.row(at.getRowPosition()) instanceof MatrixRow.Site site) {
				spots.add(new Spot(site, at.getColumnPosition() - MatrixRows.FIRST_ANSWER));
			}
		}
		return spots;
	}

	/** The selected cells as text for a spreadsheet. */
	String copied() {
		return MatrixCopy.text(content, selection.getSelectedCellPositions());
	}

	/** The title over a column, or nothing. */
	Optional<String> section(int column) {
		return Optional.ofNullable(sections.getGroupByPosition(column)).map(Group::getName);
	}

	/** Whether a cell is selected. */
	boolean isSelected(int column, int row) {
		return selection.isCellPositionSelected(column, row);
	}

	/** Puts the cursor on a cell; with an end, selects all cells from there to it. */
	void select(int column, int row, int toColumn, int toRow) {
		selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
		if (toColumn != column || toRow != row) {
			selection.doCommand(new SelectCellCommand(selection, toColumn, toRow, true, false));
		}
	}
}
