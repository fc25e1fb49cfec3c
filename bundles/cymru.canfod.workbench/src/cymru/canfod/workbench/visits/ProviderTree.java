package cymru.canfod.workbench.visits;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

import cymru.canfod.ui.TreeContent;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.Messages;

/** The tree of kinds and providers: who, how much is answered, and the same as a bar. */
final class ProviderTree {

	private static final int BAR = 2;
	private static final int BAR_WIDTH = 44;

	private final Composite area;
	private final TreeColumnLayout columns = new TreeColumnLayout();
	private final TreeViewer viewer;
	/** What the user has closed; all else is open, also what is new. The tree itself forgets this while it has not been seen yet. */
	private final Set<Object> closed = new HashSet<>();

	ProviderTree(Composite parent, Consumer<ProviderRow> open) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(columns);
		viewer = new TreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new TreeContent<>(ProviderRow.class, ProviderRow::children));
		column(Messages.FIELD_PROVIDER.text(), new ColumnWeightData(1, 120), new Cell(ProviderRow::name));
		column(Messages.COLUMN_ANSWERED.text(), new ColumnPixelData(132), new Cell(ProviderRow::detail));
		column("", new ColumnPixelData(BAR_WIDTH + 8), new Cell(row -> ""));
		ColumnViewerToolTipSupport.enableFor(viewer);
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.addListener(SWT.PaintItem, this::paint);
		viewer.addOpenListener(event -> selected().ifPresent(row -> {
			if (row.children().isEmpty()) {
				open.accept(row);
			} else {
				boolean isOpen = viewer.getExpandedState(row);
				viewer.setExpandedState(row, !isOpen);
				remember(row, isOpen);
			}
		}));
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				remember(event.getElement(), false);
			}

			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				remember(event.getElement(), true);
			}
		});
	}

	private void remember(Object row, boolean isClosed) {
		if (isClosed) {
			closed.add(row);
		} else {
			closed.remove(row);
		}
	}

	Composite control() {
		return area;
	}

	TreeViewer viewer() {
		return viewer;
	}

	Optional<ProviderRow> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ProviderRow row ? Optional.of(row) : Optional.empty();
	}

	/** Shows the lines that have the words in them, all open while there are words. */
	void show(List<ProviderRow> rows, String words) {
		viewer.getTree().setRedraw(false);
		viewer.setInput(rows.stream().flatMap(row -> row.with(words).stream()).toList());
		viewer.expandAll();
		if (words.isEmpty()) {
			closed.forEach(row -> viewer.setExpandedState(row, false));
		}
		viewer.getTree().setRedraw(true);
	}

	private void column(String title, ColumnLayoutData width, CellLabelProvider labels) {
		var column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), width);
		column.setLabelProvider(labels);
	}

	private void paint(Event event) {
		if (event.index == BAR && event.item.getData() instanceof ProviderRow row && (row.isVisited() || row.provider().isEmpty())) {
			Palette palette = Palette.on(viewer.getTree().getBackground());
			int height = 8;
			int top = event.y + (event.height - height) / 2;
			event.gc.setForeground(palette.quiet());
			event.gc.drawRectangle(event.x, top, BAR_WIDTH, height);
			event.gc.setBackground(palette.good());
			event.gc.fillRectangle(event.x + 1, top + 1, (int) Math.round((BAR_WIDTH - 1) * row.answered()), height - 1);
		}
	}

	/** A text of the line; quieter for those who have not been visited. */
	private final class Cell extends ColumnLabelProvider {

		private final Function<ProviderRow, String> text;

		Cell(Function<ProviderRow, String> text) {
			this.text = text;
		}

		@Override
		public String getText(@Nullable Object element) {
			return element instanceof ProviderRow row ? text.apply(row) : "";
		}

		/** The name is often longer than its column. */
		@Override
		public @Nullable String getToolTipText(@Nullable Object element) {
			return element instanceof ProviderRow row ? row.name() : null;
		}

		@Override
		public @Nullable Color getForeground(@Nullable Object element) {
			return element instanceof ProviderRow row && row.provider().isPresent() && !row.isVisited() ? Palette.on(viewer.getTree().getBackground()).quiet() : null;
		}
	}
}
