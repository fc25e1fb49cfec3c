package cymru.canfod.search.ui.quick;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.HitWords;
import cymru.canfod.search.ui.view.Marking;
import cymru.canfod.search.ui.view.Named;

/** The best hits, one of which is always chosen. */
final class QuickHits {

	private final Composite area;
	private final TableViewer viewer;
	private List<Found> shown = List.of();

	/** @param open goes to the hit that was chosen */
	QuickHits(Composite parent, Consumer<Found> open) {
		area = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Named.as(Objects.requireNonNull(viewer.getTable()), Messages.COLUMN_TEXT);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, 60, found -> marking().snippet(found.hit(), viewer.getTable().getColumn(0).getWidth()));
		column(layout, 25, found -> marking().quiet(where(found)));
		column(layout, 15, found -> marking().quiet(found.from()));
		viewer.addOpenListener(event -> selected().ifPresent(open));
	}

	private void column(TableColumnLayout layout, int weight, Function<Found, StyledString> words) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				if (cell.getElement() instanceof Found found) {
					StyledString text = words.apply(found);
					cell.setText(text.getString());
					cell.setStyleRanges(text.getStyleRanges());
				}
				super.update(cell);
			}
		});
	}

	private Marking marking() {
		return Marking.on(Objects.requireNonNull(viewer.getTable().getBackground()));
	}

	private static String where(Found found) {
		String provider = HitWords.provider(found);
		return Stream.of(provider.isEmpty() ? HitWords.where(found.hit()) : provider, HitWords.who(found), found.hit().byGlossary() ? Messages.BY_GLOSSARY.text(HitWords.language(found.hit().language())) : "")
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(" \u00b7 "));
	}

	Control control() {
		return area;
	}

	List<Found> shown() {
		return shown;
	}

	void show(List<Found> found) {
		if (found.equals(shown)) {
			return;
		}
		shown = found;
		viewer.setInput(found);
		if (!found.isEmpty()) {
			viewer.getTable().setSelection(0);
		}
	}

	Optional<Found> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Found found ? Optional.of(found) : Optional.empty();
	}

	void step(int by) {
		if (!shown.isEmpty()) {
			viewer.getTable().setSelection(Math.floorMod(viewer.getTable().getSelectionIndex() + by, shown.size()));
		}
	}
}
