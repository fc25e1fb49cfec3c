package cymru.canfod.website.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The table itself: rows of the matrix with the names frozen, of which only what is seen is ever painted. */
final class MatrixTable {

	private final MatrixLayers layers = new MatrixLayers();
	private final NatTable control;

	/**
	 * A table with nothing in it.
	 *
	 * @param sort told which head was clicked
	 * @param moved told that another cell is in front
	 */
	MatrixTable(Composite parent, IntConsumer sort, Runnable moved) {
		MatrixContent content = layers.content();
		layers.selection().addConfiguration(new DefaultSelectionLayerConfiguration());
		control = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.all(), false);
		control.setFont(MatrixCellPainter.font(SWT.NORMAL));
		layers.lines(lineHeight());
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

	MatrixContent content() {
		return layers.content();
	}

	/** Shows other rows under the title of their review; where the cursor was it stays. */
	void show(String review, List<MatrixColumn> columns, List<MatrixRow> rows, MatrixRows.Order order) {
		layers.show(review, columns, rows, order);
	}

	/** Where the cursor is: row and column of the table. */
	Optional<PositionCoordinate> anchor() {
		return layers.anchor();
	}

	/** A cell that holds, or may hold, an answer of a provider. */
	record Spot(MatrixRow.Site site, int column) {
	}

	/** The answers that are selected, whether they are in sight or not; group rows and names are left out. */
	List<Spot> selected() {
		List<Spot> spots = new ArrayList<>();
		MatrixContent content = content();
		for (PositionCoordinate at : layers.selection().getSelectedCellPositions()) {
			if (at.getColumnPosition() >= MatrixRows.FIRST_ANSWER && at.getRowPosition() < content.getRowCount() && content.row(at.getRowPosition()) instanceof MatrixRow.Site site) {
				spots.add(new Spot(site, at.getColumnPosition() - MatrixRows.FIRST_ANSWER));
			}
		}
		return spots;
	}

	/** The selected cells as text for a spreadsheet. */
	String copied() {
		return MatrixCopy.text(content(), layers.selection().getSelectedCellPositions());
	}

	/** The title over a column, or nothing. */
	Optional<String> section(int column) {
		return layers.section(column);
	}

	/** Whether a cell is selected. */
	boolean isSelected(int column, int row) {
		return layers.selection().isCellPositionSelected(column, row);
	}

	/** Puts the cursor on a cell; with an end, selects all cells from there to it. */
	void select(int column, int row, int toColumn, int toRow) {
		SelectionLayer selection = layers.selection();
		selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
		if (toColumn != column || toRow != row) {
			selection.doCommand(new SelectCellCommand(selection, toColumn, toRow, true, false));
		}
	}
}
