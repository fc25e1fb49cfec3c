package cymru.canfod.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import cymru.canfod.ui.theme.Palette;

/**
 * A table of rows; it makes an item only for a row that is seen.
 *
 * @param <R> the rows; equal where they stand for the same thing
 */
public final class RowTable<R> {

	/**
	 * A column.
	 *
	 * @param width in pixels, at first
	 * @param colour of its text; empty for that of the table
	 */
	public record Column<R>(Words title, int width, Function<R, String> text, BiFunction<R, Palette, Optional<Color>> colour) {

		/** A column in the table's own colour. */
		public Column(Words title, int width, Function<R, String> text) {
			this(title, width, text, (row, palette) -> Optional.empty());
		}
	}

	private final Class<R> type;
	private final TableViewer viewer;
	private List<R> rows = List.of();

	/**
	 * An empty table, several rows of which can be selected.
	 *
	 * @param open goes to a row that was chosen
	 */
	public RowTable(Composite parent, Class<R> type, List<Column<R>> columns, Consumer<R> open) {
		this.type = type;
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.size()) {
				viewer.replace(rows.get(index), index);
			}
		});
		columns.forEach(this::add);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getTable().setHeaderVisible(true);
		viewer.addOpenListener(event -> selected().stream().findFirst().ifPresent(open));
	}

	private void add(Column<R> column) {
		var made = new TableViewerColumn(viewer, SWT.LEFT);
		made.getColumn().setText(column.title().text());
		made.getColumn().setWidth(column.width());
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return type.isInstance(element) ? column.text().apply(type.cast(element)) : "";
			}

			/** What stands in a cell is often longer than its column. */
			@Override
			public @Nullable String getToolTipText(@Nullable Object element) {
				String text = getText(element);
				return text.isEmpty() ? null : text;
			}

			@Override
			public @Nullable Color getForeground(@Nullable Object element) {
				var colour = type.isInstance(element) ? column.colour().apply(type.cast(element), Palette.on(table().getBackground())) : Optional.<Color>empty();
				return colour.isPresent() ? colour.get() : null;
			}
		});
	}

	/** The table itself. */
	public TableViewer viewer() {
		return viewer;
	}

	/** The rows that are selected, in their order, whether they have been seen or not. */
	public List<R> selected() {
		return Arrays.stream(table().getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	/** Shows other rows; what comes in the place of the first selected row is selected, so that one key judges one after the other. */
	public void show(List<R> shown) {
		int first = Arrays.stream(table().getSelectionIndices()).min().orElse(0);
		boolean kept = rows.equals(shown);
		rows = shown;
		viewer.setInput(shown);
		viewer.setItemCount(shown.size());
		if (!kept && !shown.isEmpty()) {
			table().setSelection(Math.min(first, shown.size() - 1));
		}
	}

	private Table table() {
		return Objects.requireNonNull(viewer.getTable());
	}
}
