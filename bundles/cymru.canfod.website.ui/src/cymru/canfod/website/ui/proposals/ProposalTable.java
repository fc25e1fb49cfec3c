package cymru.canfod.website.ui.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;


/** The table of proposals; it makes an item only for a row that is seen. */
final class ProposalTable {

	private final TableViewer viewer;
	private List<ProposalRow> rows = List.of();

	/** @param open goes to a proposal that was chosen */
	ProposalTable(Composite parent, Consumer<ProposalRow> open) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.size()) {
				viewer.replace(rows.get(index), index);
			}
		});
		column(Messages.COLUMN_WEBSITE, 0, 170);
		column(Messages.COLUMN_CRITERION, 1, 320);
		column(Messages.COLUMN_PROPOSED, 2, 110);
		column(Messages.COLUMN_SHOWN_BY, 3, 520);
		viewer.getTable().setHeaderVisible(true);
		viewer.addOpenListener(event -> selected().stream().findFirst().ifPresent(open));
	}

	private void column(Messages title, int index, int width) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title.text());
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof ProposalRow row ? row.cells().get(index) : "";
			}
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	/** The rows that are selected, in their order, whether they have been seen or not. */
	List<ProposalRow> selected() {
		return Arrays.stream(table().getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	/** Shows other rows; what comes in the place of the first selected row is selected, so that one key judges one after the other. */
	void show(List<ProposalRow> shown) {
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
