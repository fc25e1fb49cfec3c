package cymru.canfod.workbench.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.TreeContent;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** The open reviews and what they hold: chapters and findings, providers and visits, themes and propositions, files. */
public final class ReviewExplorer extends ReviewsView<List<Entry>> {

	/** The reviews that were opened to their parts once: closing them is left to the user. */
	private final Set<String> seen = new HashSet<>();
	private @Nullable EmptyState empty;
	private @Nullable TreeViewer tree;

	@Override
	protected void create(Composite parent) {
		empty = new EmptyState(parent, Messages.REVIEWS_EMPTY, Messages.REVIEWS_EMPTY_TEXT).withFirstSteps(getSite());
		var viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new TreeContent<>(Entry.class, Entry::children));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabel(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()))));
		viewer.addOpenListener(event -> open(viewer.getStructuredSelection()));
		selectionOf(viewer);
		contextMenu(viewer);
		tree = viewer;
		show(List.of());
	}

	@Override
	protected List<Entry> read(List<OpenReview> open) {
		var language = InterfaceLanguage.current().language();
		return open.stream().map(review -> ReviewEntries.of(review, language)).toList();
	}

	@Override
	protected void show(List<Entry> entries) {
		var viewer = Objects.requireNonNull(tree);
		front(entries.isEmpty() ? empty : viewer.getControl());
		Object[] expanded = viewer.getExpandedElements();
		viewer.getTree().setRedraw(false);
		viewer.setInput(entries);
		viewer.setExpandedElements(expanded);
		entries.stream().filter(entry -> !entry.children().isEmpty() && seen.add(entry.key())).forEach(entry -> viewer.setExpandedState(entry, true));
		viewer.getTree().setRedraw(true);
	}

	private void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Entry entry) {
			entry.place().ifPresentOrElse(place -> PlaceInEditor.show(getSite().getPage(), place), () -> toggle(entry));
		}
	}

	private void toggle(Entry entry) {
		var viewer = Objects.requireNonNull(tree);
		viewer.setExpandedState(entry, !viewer.getExpandedState(entry));
	}
}
