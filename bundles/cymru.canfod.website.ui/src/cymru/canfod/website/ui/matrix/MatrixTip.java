package cymru.canfod.website.ui.matrix;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** What the mouse is over, in full: the text of a criterion over its id, and whatever may not fit into a cell. */
final class MatrixTip extends NatTableContentTooltip {

	private static final int FITS = 12;

	private final MatrixContent content;

	MatrixTip(NatTable table, MatrixContent content) {
		super(table, GridRegion.COLUMN_HEADER, GridRegion.BODY);
		this.content = content;
	}

	@Override
	protected @Nullable String getText(Event event) {
		int column = natTable.getColumnIndexByPosition(natTable.getColumnPositionByX(event.x));
		int position = natTable.getRowPositionByY(event.y);
		if (column < 0 || column >= content.getColumnCount() || position < 0) {
			return null;
		}
		var region = natTable.getRegionLabelsByXY(event.x, event.y);
		if (region != null && region.hasLabel(GridRegion.COLUMN_GROUP_HEADER)) {
			return column < MatrixRows.FIRST_ANSWER ? content.review() : content.columns().get(column - MatrixRows.FIRST_ANSWER).section();
		}
		if (region != null && region.hasLabel(GridRegion.COLUMN_HEADER)) {
			return column < MatrixRows.FIRST_ANSWER ? content.title(column) : content.columns().get(column - MatrixRows.FIRST_ANSWER).text();
		}
		int row = natTable.getRowIndexByPosition(position);
		String text = row >= 0 && row < content.getRowCount() ? content.getDataValue(column, row) : "";
		return text.length() > FITS ? text : null;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return getText(event) != null;
	}
}
