package cymru.canfod.search.ui.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry;
import cymru.canfod.search.ui.find.Findings;
import cymru.canfod.search.ui.find.HitWords;
import cymru.canfod.ui.reviews.OpenReview;

/** How many hits there are of which kind; a click on one leaves only those, another takes that back. */
final class FacetTree {

	private static final int MOST_VALUES = 12;

	/** A value of an attribute, behind its item. */
	private record Facet(Attribute attribute, String value) {
	}

	private final Tree tree;
	private final BiConsumer<Attribute, String> toggle;
	private Map<Attribute, Map<String, Integer>> shown = Map.of();
	private Map<Attribute, Set<String>> narrowed = Map.of();

	/** @param toggle narrows to a value, or no longer */
	FacetTree(Composite parent, BiConsumer<Attribute, String> toggle) {
		tree = new Tree(parent, SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		this.toggle = toggle;
		Named.as(tree, Messages.NARROW);
		tree.addListener(SWT.Selection, this::chosen);
		tree.addListener(SWT.DefaultSelection, this::chosen);
		tree.addListener(SWT.MouseUp, this::clicked);
	}

	Control control() {
		return tree;
	}

	/** The check box, a click on the words and Enter do the same; an arrow key only goes there. */
	private void chosen(Event event) {
		if (event.item instanceof TreeItem item) {
			if (item.getData() instanceof Facet facet) {
				if (event.detail == SWT.CHECK || event.type == SWT.DefaultSelection) {
					toggle.accept(facet.attribute(), facet.value());
				}
			} else if (item.getData() instanceof Attribute attribute && event.detail == SWT.CHECK) {
				widen(attribute, item);
			}
		}
	}

	/** A title stands for all that its attribute is narrowed to. */
	private void widen(Attribute attribute, TreeItem title) {
		title.setChecked(false);
		Set.copyOf(narrowed.getOrDefault(attribute, Set.of())).forEach(value -> toggle.accept(attribute, value));
	}

	private void clicked(Event event) {
		var at = new Point(event.x, event.y);
		TreeItem item = event.button == 1 && event.count == 1 ? tree.getItem(at) : null;
		if (item != null && item.getData() instanceof Facet facet && item.getBounds().contains(at)) {
			toggle.accept(facet.attribute(), facet.value());
		}
	}

	/** Shows the numbers of an answer. */
	void show(Findings findings, List<OpenReview> reviews) {
		Enquiry of = findings.of();
		if (findings.counts().equals(shown) && of.narrowed().equals(narrowed)) {
			return;
		}
		shown = findings.counts();
		narrowed = of.narrowed();
		tree.setRedraw(false);
		String selected = tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
		tree.removeAll();
		for (Attribute attribute : Attribute.COUNTED) {
			Map<String, Integer> values = values(attribute);
			if (!values.isEmpty()) {
				add(attribute, values, reviews, selected);
			}
		}
		tree.setRedraw(true);
	}

	/** With what it is narrowed to, even when nothing is left of that. */
	private Map<String, Integer> values(Attribute attribute) {
		Map<String, Integer> values = new LinkedHashMap<>(shown.getOrDefault(attribute, Map.of()));
		narrowed.getOrDefault(attribute, Set.of()).forEach(value -> values.putIfAbsent(value, 0));
		return values;
	}

	private void add(Attribute attribute, Map<String, Integer> values, List<OpenReview> reviews, String selected) {
		var title = new TreeItem(tree, SWT.NONE);
		title.setText(HitWords.attribute(attribute));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setData(attribute);
		title.setGrayed(true);
		Set<String> chosen = narrowed.getOrDefault(attribute, Set.of());
		title.setChecked(!chosen.isEmpty());
		List<Map.Entry<String, Integer>> all = new ArrayList<>(values.entrySet());
		for (int i = 0; i < all.size(); i++) {
			String value = Objects.requireNonNull(all.get(i).getKey());
			if (i < MOST_VALUES || chosen.contains(value)) {
				var item = new TreeItem(title, SWT.NONE);
				item.setText(Messages.TITLE_AND_COUNT.text(HitWords.value(reviews, attribute, value), all.get(i).getValue()));
				item.setData(new Facet(attribute, value));
				item.setChecked(chosen.contains(value));
				if (item.getText().equals(selected)) {
					tree.setSelection(item);
				}
			}
		}
		title.setExpanded(true);
	}
}
