package cymru.canfod.workbench.problems;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.Messages;

/** The table of problems; it makes an item only for a row that is seen. */
public final class ProblemTable {

	private final TableViewer viewer;
	private List<Problem> problems = List.of();

	/**
	 * An empty table.
	 *
	 * @param open goes to a problem that was chosen
	 */
	public ProblemTable(Composite parent, Consumer<Problem> open) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < problems.size()) {
				viewer.replace(problems.get(index), index);
			}
		});
		column(Messages.COLUMN_PROBLEM, 0, 760);
		column(Messages.COLUMN_FILE, 1, 220);
		column(Messages.COLUMN_LINE, 2, 60);
		viewer.getTable().setHeaderVisible(true);
		viewer.addOpenListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Problem problem) {
				open.accept(problem);
			}
		});
	}

	/** The table itself. */
	public TableViewer viewer() {
		return viewer;
	}

	/** Shows other problems. */
	public void show(List<Problem> shown) {
		problems = shown;
		viewer.setInput(shown);
		viewer.setItemCount(shown.size());
	}

	private void column(Messages title, int index, int width) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title.text());
		column.getColumn().setWidth(width);
		column.setLabelProvider(new Cell(index));
	}

	private final class Cell extends ColumnLabelProvider {

		private final int column;

		Cell(int column) {
			this.column = column;
		}

		@Override
		public String getText(@Nullable Object element) {
			return element instanceof Problem problem ? problem.cell(column) : "";
		}

		@Override
		public @Nullable Color getForeground(@Nullable Object element) {
			var palette = Palette.on(viewer.getTable().getBackground());
			return column == 0 && element instanceof Problem problem ? problem.isError() ? palette.bad() : palette.doubtful() : null;
		}
	}
}
