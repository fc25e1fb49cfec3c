package cymru.canfod.website.ui.matrix;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** What the table shows at the moment. */
final class MatrixContent implements IDataProvider {
	private String review = "";
	private List<MatrixColumn> columns = List.of();
	private List<MatrixRow> rows = List.of();
	private MatrixRows.Order order = MatrixRows.Order.OF_REVIEW;

	/** Other rows, all at once. */
	void hold(String otherReview, List<MatrixColumn> otherColumns, List<MatrixRow> otherRows, MatrixRows.Order otherOrder) {
		review = otherReview;
		columns = otherColumns;
		rows = otherRows;
		order = otherOrder;
	}

	/** The title of the review that it is of. */
	String review() {
		return review;
	}

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
