package cymru.canfod.search.ui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

import cymru.canfod.search.ui.find.Found;
import cymru.canfod.ui.TreeContent;

/** The list of what was found, in one of its shapes. */
final class HitTree {

	/** While somebody is still making the list wider its lines are left alone, in milliseconds. */
	private static final int PAUSE = 200;

	private final Composite area;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final TreeViewer viewer;
	private final Set<String> closed = new HashSet<>();
	private List<Found> found = List.of();
	private List<Line> lines = new ArrayList<>();
	private @Nullable Shape shape;
	private boolean several;
	private boolean fitting;

	/** @param open goes to a hit */
	HitTree(Composite parent, Consumer<Found> open) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new TreeContent<>(Line.class, Line::children));
		tree().setHeaderVisible(true);
		tree().addListener(SWT.Resize, e -> refit());
		viewer.addOpenListener(event -> selected().stream().findFirst().ifPresentOrElse(open, this::toggle));
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows something else, or the same in another shape; what was selected stays so. */
	void show(List<Found> all, Shape other) {
		boolean fromSeveral = all.stream().anyMatch(each -> !each.from().isEmpty());
		// an empty list keeps the columns that it has
		boolean reshaped = shape != other || !all.isEmpty() && several != fromSeveral;
		if (!reshaped && all.equals(found)) {
			return;
		}
		boolean fewer = !reshaped && !all.isEmpty() && found.stream().filter(new HashSet<>(all)::contains).toList().equals(all);
		found = all;
		tree().setRedraw(false);
		if (fewer) {
			take(Lines.of(all, other));
		} else {
			put(Lines.of(all, other), reshaped ? HitColumn.of(other, fromSeveral) : List.of());
		}
		shape = other;
		several = fromSeveral;
		if (viewer.getStructuredSelection().isEmpty() && tree().getItemCount() > 0) {
			tree().setTopItem(tree().getItem(0));
		}
		tree().setRedraw(true);
	}

	/** Where something is taken out, the rest stays where it is. */
	private void take(List<Line> left) {
		Set<Line> still = Lines.all(left).collect(Collectors.toSet());
		viewer.remove(Lines.all(lines).filter(line -> !still.contains(line)).toArray());
		lines.clear();
		lines.addAll(left);
		viewer.refresh();
	}

	/** @param columns other ones, if there are any */
	private void put(List<Line> other, List<HitColumn> columns) {
		var selection = viewer.getStructuredSelection();
		remember();
		if (!columns.isEmpty()) {
			viewer.setInput(List.of());
			columns(columns);
		}
		lines = new ArrayList<>(other);
		viewer.setInput(lines);
		viewer.expandAll();
		lines.forEach(this::closeAgain);
		viewer.setSelection(selection, true);
	}

	/** The hits that are selected; of a group all that are in it. */
	List<Found> selected() {
		return viewer.getStructuredSelection().stream().filter(Line.class::isInstance).map(line -> ((Line) line).found()).flatMap(Optional::stream).toList();
	}

	/** The hits that are selected, and those below what is selected. */
	List<Found> selectedWithBelow() {
		List<Line> chosen = viewer.getStructuredSelection().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
		return Lines.hits(chosen).stream().map(Line::found).flatMap(Optional::stream).distinct().toList();
	}

	/** Goes one hit on, or back, and around at the end: from a group on to its first one, or back to that before it; empty when there is none. */
	Optional<Found> step(int by) {
		List<Line> hits = Lines.hits(lines);
		if (hits.isEmpty()) {
			return Optional.empty();
		}
		int from = by > 0 ? -1 : hits.size();
		if (viewer.getStructuredSelection().getFirstElement() instanceof Line line) {
			int first = hits.indexOf(Lines.hits(List.of(line)).getFirst());
			from = line.found().isEmpty() && by > 0 ? first - 1 : first;
		}
		Line next = hits.get(Math.floorMod(from + by, hits.size()));
		viewer.setSelection(new StructuredSelection(next), true);
		return next.found();
	}

	/** Selects what follows hits that are about to leave the list, or what stands before them at its end. */
	void selectBehind(List<Found> leaving) {
		Set<String> keys = leaving.stream().map(Found::key).collect(Collectors.toSet());
		List<Line> hits = Lines.hits(lines);
		List<Boolean> leaves = hits.stream().map(hit -> hit.found().filter(each -> keys.contains(each.key())).isPresent()).toList();
		List<Line> behind = hits.subList(leaves.lastIndexOf(true) + 1, hits.size());
		List<Line> before = hits.subList(0, Math.max(0, leaves.indexOf(true)));
		Optional<Line> next = behind.stream().findFirst().or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()));
		viewer.setSelection(next.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
	}

	/** A line shows as much of a passage as there is room for. */
	private void refit() {
		if (!fitting) {
			fitting = true;
			tree().getDisplay().timerExec(PAUSE, () -> {
				fitting = false;
				if (!tree().isDisposed()) {
					viewer.refresh(true);
				}
			});
		}
	}

	private void toggle() {
		Object first = viewer.getStructuredSelection().getFirstElement();
		if (first != null) {
			viewer.setExpandedState(first, !viewer.getExpandedState(first));
		}
	}

	/** What somebody has closed is not to open by itself. */
	private void remember() {
		closed.clear();
		lines.forEach(this::remember);
	}

	private void remember(Line line) {
		if (!line.children().isEmpty()) {
			if (!viewer.getExpandedState(line)) {
				closed.add(line.key());
			}
			line.children().forEach(this::remember);
		}
	}

	private void closeAgain(Line line) {
		line.children().forEach(this::closeAgain);
		if (closed.contains(line.key())) {
			viewer.setExpandedState(line, false);
		}
	}

	private void columns(List<HitColumn> columns) {
		Arrays.stream(tree().getColumns()).forEach(TreeColumn::dispose);
		for (HitColumn column : columns) {
			var made = new TreeViewerColumn(viewer, column.style());
			made.getColumn().setText(column.title().text());
			layout.setColumnData(made.getColumn(), new ColumnWeightData(column.weight(), column.room(), true));
			made.getColumn().setMoveable(true);
			made.setLabelProvider(new Cell(column));
		}
		area.layout(true);
	}

	private Tree tree() {
		return Objects.requireNonNull(viewer.getTree());
	}

	private static final class Cell extends StyledCellLabelProvider {

		private final HitColumn column;

		Cell(HitColumn column) {
			this.column = column;
			// What is drawn by ourselves would stand at the left.
			setOwnerDrawEnabled(column.style() != SWT.RIGHT);
		}

		@Override
		public void update(ViewerCell cell) {
			if (cell.getElement() instanceof Line line) {
				int width = ((Tree) cell.getControl()).getColumn(cell.getColumnIndex()).getWidth();
				var text = column.text().of(line, Marking.on(cell.getControl().getBackground()), width);
				cell.setText(text.getString());
				cell.setStyleRanges(text.getStyleRanges());
			}
			super.update(cell);
		}
	}
}
