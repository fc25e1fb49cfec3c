package cymru.canfod.website.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.ui.Words;

/** The line above the matrix: what it shows, of whom, gathered how. */
final class FilterBar {

	private static final int WORDS_WIDTH = 170;

	/** A choice of one value or all. */
	private static final class Choice {
		private final Combo combo;
		private final Words all;
		private List<String> ids = List.of();

		Choice(Composite parent, Words all, Runnable changed) {
			this.all = all;
			combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.add(all.text());
			combo.select(0);
			combo.addListener(SWT.Selection, e -> changed.run());
		}

		Optional<String> chosen() {
			int index = combo.getSelectionIndex() - 1;
			return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
		}

		void offer(List<String> offered, Function<String, String> label) {
			if (offered.equals(ids)) {
				return;
			}
			Optional<String> before = chosen();
			ids = offered;
			List<String> items = new ArrayList<>(List.of(all.text()));
			offered.forEach(id -> items.add(label.apply(id)));
			combo.setItems(items.toArray(String[]::new));
			combo.select(before.map(id -> offered.indexOf(id) + 1).orElse(0));
			combo.setEnabled(!offered.isEmpty());
		}
	}

	private final Combo subject;
	private final Text words;
	private final Choice kind;
	private final Choice region;
	private final Choice medium;
	private final Combo grouping;
	private final Label summary;

	/**
	 * A line that offers nothing yet.
	 *
	 * @param anew what is to be done when something else is to be shown
	 * @param changed what is to be done when other rows of it are
	 */
	FilterBar(Composite parent, Runnable anew, Runnable changed) {
		var bar = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		subject = combo(bar, anew, Messages.WEBSITES, Messages.INTERVIEWS);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.FILTER.text());
		words.setLayoutData(new RowData(WORDS_WIDTH, SWT.DEFAULT));
		words.addListener(SWT.Modify, e -> changed.run());
		kind = new Choice(bar, Messages.ALL_KINDS, changed);
		region = new Choice(bar, Messages.ALL_REGIONS, changed);
		medium = new Choice(bar, Messages.ALL_LANGUAGES, changed);
		grouping = combo(bar, changed, Messages.TOGETHER, Messages.BY_KIND, Messages.BY_GROUP);
		summary = new Label(bar, SWT.NONE);
	}

	private static Combo combo(Composite bar, Runnable changed, Words... choices) {
		var combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (Words choice : choices) {
			combo.add(choice.text());
		}
		combo.select(0);
		combo.addListener(SWT.Selection, e -> changed.run());
		return combo;
	}

	/** Offers what there is in a review. */
	void offer(MatrixModel model) {
		kind.offer(values(model, provider -> Optional.of(provider.kind())), model::population);
		region.offer(values(model, Fact.Provider::region), id -> id);
		medium.offer(values(model, Fact.Provider::medium), id -> id);
	}

	private static List<String> values(MatrixModel model, Function<Fact.Provider, Optional<Name>> value) {
		return model.sites().stream().map(site -> value.apply(site.provider())).flatMap(Optional::stream).map(Name::id).distinct().toList();
	}

	void choose(Subject chosen) {
		subject.select(chosen.ordinal());
	}

	Subject subject() {
		return Objects.requireNonNull(Subject.values()[subject.getSelectionIndex()]);
	}

	MatrixFilter filter() {
		return new MatrixFilter(kind.chosen(), region.chosen(), medium.chosen(), words.getText());
	}

	MatrixRows.Grouping grouping() {
		return Objects.requireNonNull(MatrixRows.Grouping.values()[grouping.getSelectionIndex()]);
	}

	/** Says how many rows are shown. */
	void say(String text) {
		if (!summary.getText().equals(text)) {
			summary.setText(text);
			summary.getParent().layout();
		}
	}
}
