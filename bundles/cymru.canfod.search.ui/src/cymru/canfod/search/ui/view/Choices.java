package cymru.canfod.search.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.search.Question.Sorting;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry;
import cymru.canfod.ui.CheckBox;
import cymru.canfod.ui.Words;
import cymru.canfod.ui.reviews.OpenReview;

/** The line below the query: where to look, in which order and shape, and whether in other words too. */
final class Choices {

	/** In pixels. */
	private static final int WIDEST = 200;

	private final Composite bar;
	private final Combo review;
	private final Combo sorting;
	private final Combo shape;
	private final Button glossary;
	private List<String> names = List.of();
	private List<String> titles = List.of();

	/** @param changed run when somebody has chosen something else */
	Choices(Composite parent, Runnable changed) {
		bar = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		bar.setLayout(layout);
		review = combo(bar, Messages.LOOK_IN, changed);
		sorting = combo(bar, Messages.SORT, changed, Messages.SORT_RELEVANCE, Messages.SORT_PROVIDER, Messages.SORT_DATE);
		shape = combo(bar, Messages.SHAPE, changed, Messages.SHAPE_TREE, Messages.SHAPE_TABLE, Messages.SHAPE_IN_CONTEXT);
		glossary = CheckBox.in(bar, Messages.GLOSSARY);
		glossary.setToolTipText(Messages.GLOSSARY_TIP.text());
		glossary.setSelection(true);
		glossary.addListener(SWT.Selection, e -> changed.run());
		offer(List.of());
	}

	private static Combo combo(Composite bar, Words name, Runnable changed, Words... choices) {
		var combo = Named.as(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), name);
		combo.setToolTipText(name.text());
		Stream.of(choices).forEach(choice -> combo.add(choice.text()));
		combo.select(0);
		combo.addListener(SWT.Selection, e -> changed.run());
		return combo;
	}

	/** Offers the open reviews; with one alone there is nothing to choose. */
	void offer(List<OpenReview> open) {
		List<String> offered = open.stream().map(each -> each.project().getName()).toList();
		List<String> called = open.stream().map(each -> each.titleAmong(open, InterfaceLanguage.current())).toList();
		if (offered.equals(names) && called.equals(titles) && review.getItemCount() > 0) {
			return;
		}
		int before = review.getSelectionIndex() - 1;
		Optional<String> chosen = before >= 0 && before < names.size() ? Optional.of(names.get(before)) : Optional.empty();
		names = offered;
		titles = called;
		review.setItems(Stream.concat(Stream.of(Messages.ALL_REVIEWS.text()), called.stream()).toArray(String[]::new));
		review.select(chosen.map(name -> offered.indexOf(name) + 1).orElse(0));
		boolean several = offered.size() > 1;
		review.setVisible(several);
		// Titles of reviews are long, and what is chosen is shown in full by the list of them.
		var data = new RowData(Math.min(WIDEST, review.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT);
		data.exclude = !several;
		review.setLayoutData(data);
		review.requestLayout();
	}

	/** The enquiry as it is chosen here. */
	Enquiry on(Enquiry enquiry) {
		int index = review.getSelectionIndex() - 1;
		return enquiry.withReview(index >= 0 && index < names.size() ? Optional.of(names.get(index)) : Optional.empty())
				.withSorting(Sorting.values()[Math.max(0, sorting.getSelectionIndex())]).withGlossary(glossary.getSelection());
	}

	/** Of all of them in one line, in pixels. */
	Point size() {
		return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	/** Other words are found only for words that were asked. */
	void suit(Enquiry.Wanted wanted) {
		glossary.setEnabled(wanted instanceof Enquiry.Wanted.Query);
	}

	/** The best first, and what is grouped as a table. */
	void rank() {
		sorting.select(Sorting.RELEVANCE.ordinal());
		if (shape() == Shape.TREE) {
			shape.select(Shape.TABLE.ordinal());
		}
	}

	Shape shape() {
		return Shape.values()[Math.max(0, shape.getSelectionIndex())];
	}
}
