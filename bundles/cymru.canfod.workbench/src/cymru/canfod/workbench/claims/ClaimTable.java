package cymru.canfod.workbench.claims;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.Messages;

/** The table of claims; it makes an item only for a row that is seen, so that thousands of claims cost no more than a screenful. */
final class ClaimTable {

	private final TreeViewer viewer;
	private final ClaimTableContent content;

	ClaimTable(Composite parent, Consumer<ClaimColumn> sort, Consumer<ClaimRow> open) {
		viewer = new TreeViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		content = new ClaimTableContent(viewer);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		for (ClaimColumn column : ClaimColumn.values()) {
			column(column, sort);
		}
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.setLinesVisible(false);
		viewer.addOpenListener(event -> first(event.getSelection() instanceof IStructuredSelection s ? s : StructuredSelection.EMPTY).ifPresent(open));
	}

	Control control() {
		return viewer.getControl();
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows the list; what was selected stays so, where it is still shown. */
	void show(ClaimList list) {
		Optional<ClaimRow> selected = first(viewer.getStructuredSelection());
		mark(list);
		viewer.getTree().setRedraw(false);
		content.show(list);
		viewer.getTree().setRedraw(true);
		selected.flatMap(old -> list.rows().stream().filter(old::isSamePlace).findFirst()).ifPresent(this::select);
	}

	/** Selects a claim and brings it into sight, where it is shown at all. */
	void select(ClaimRow row) {
		if (content.make(row)) {
			viewer.setSelection(new StructuredSelection(row), true);
		}
	}

	private void mark(ClaimList list) {
		Tree tree = viewer.getTree();
		TreeColumn column = list.sorted() ? tree.getColumn(list.column().ordinal()) : null;
		tree.setSortColumn(column);
		tree.setSortDirection(column == null ? SWT.NONE : list.descending() ? SWT.DOWN : SWT.UP);
	}

	private void column(ClaimColumn column, Consumer<ClaimColumn> sort) {
		var viewerColumn = new TreeViewerColumn(viewer, column.style());
		viewerColumn.setLabelProvider(new Cell(column));
		TreeColumn header = viewerColumn.getColumn();
		header.setText(column.title());
		header.setWidth(Math.max(column.width(), widthOf(column.title())));
		header.setMoveable(true);
		header.addListener(SWT.Selection, e -> sort.accept(column));
	}

	/** The width that a title needs, with room for the sign of the order. */
	private int widthOf(String title) {
		var gc = new GC(viewer.getTree());
		int width = gc.textExtent(title).x;
		gc.dispose();
		return width + 32;
	}

	private static Optional<ClaimRow> first(IStructuredSelection selection) {
		return selection.getFirstElement() instanceof ClaimRow row ? Optional.of(row) : Optional.empty();
	}

	/** One cell: chapters only have a text in the first column. */
	private final class Cell extends ColumnLabelProvider {

		private final ClaimColumn column;

		Cell(ClaimColumn column) {
			this.column = column;
		}

		@Override
		public String getText(@Nullable Object element) {
			return switch (element) {
				case ClaimRow row -> row.cells().get(column.ordinal());
				case ClaimList.Chapter chapter when column == ClaimColumn.VERDICT -> title(chapter);
				case null, default -> "";
			};
		}

		@Override
		public @Nullable Color getForeground(@Nullable Object element) {
			return column == ClaimColumn.VERDICT && element instanceof ClaimRow row ? ClaimSigns.colour(row.weight(), Palette.on(control().getBackground())) : null;
		}

		@Override
		public @Nullable Font getFont(@Nullable Object element) {
			return element instanceof ClaimList.Chapter ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
		}

		@Override
		public @Nullable String getToolTipText(@Nullable Object element) {
			return getText(element);
		}

		private static String title(ClaimList.Chapter chapter) {
			String name = chapter.title().isEmpty() ? Messages.NO_CHAPTER.text() : chapter.title();
			return Messages.CHAPTER_SUMMARY.text(name, chapter.rows().size(), chapter.toLookAt());
		}
	}
}
