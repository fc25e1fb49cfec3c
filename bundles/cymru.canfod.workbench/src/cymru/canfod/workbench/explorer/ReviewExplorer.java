package cymru.canfod.workbench.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import cymru.canfod.workbench.EmptyState;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;
import cymru.canfod.workbench.reviews.WorkspaceReviews;
import cymru.canfod.workbench.reviews.ReviewOpening;

/** The open reviews and what they hold: chapters and findings, providers and visits, themes and propositions, files. */
public final class ReviewExplorer extends ViewPart {

	private final WorkspaceReviews reviews = WorkspaceReviews.service();
	private final Runnable changed = this::update;
	private final Job reading = Job.createSystem(Messages.READING_REVIEWS.text(), (ICoreRunnable) monitor -> read());
	/** The reviews that were opened to their parts once: closing them is left to the user. */
	private final Set<String> seen = new HashSet<>();
	private @Nullable Composite stack;
	private @Nullable EmptyState empty;
	private @Nullable TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		stack = parent;
		parent.setLayout(new StackLayout());
		empty = new EmptyState(parent, Messages.REVIEWS_EMPTY, Messages.REVIEWS_EMPTY_TEXT).withFirstSteps(getSite());
		var viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new EntryContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabel(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()))));
		viewer.addOpenListener(event -> open(viewer.getStructuredSelection()));
		getSite().setSelectionProvider(viewer);
		tree = viewer;
		show(List.of());
		reviews.addListener(changed);
		update();
	}

	private void update() {
		reading.schedule(100);
	}

	private void read() {
		var language = InterfaceLanguage.current().language();
		List<Entry> entries = reviews.all().stream().map(review -> ReviewEntries.of(review, language)).toList();
		var area = stack;
		if (area != null && !area.isDisposed()) {
			area.getDisplay().asyncExec(() -> {
				if (!area.isDisposed()) {
					show(entries);
				}
			});
		}
	}

	private void show(List<Entry> entries) {
		var area = Objects.requireNonNull(stack);
		var viewer = Objects.requireNonNull(tree);
		((StackLayout) area.getLayout()).topControl = entries.isEmpty() ? empty : viewer.getControl();
		area.layout();
		Object[] expanded = viewer.getExpandedElements();
		viewer.getTree().setRedraw(false);
		viewer.setInput(entries);
		viewer.setExpandedElements(expanded);
		entries.stream().filter(entry -> !entry.children().isEmpty() && seen.add(entry.key())).forEach(entry -> viewer.setExpandedState(entry, true));
		viewer.getTree().setRedraw(true);
	}

	private void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Entry entry) {
			entry.place().ifPresentOrElse(place -> ReviewOpening.show(getSite().getPage(), place.review(), place.file(), place.span()), () -> toggle(entry));
		}
	}

	private void toggle(Entry entry) {
		var viewer = Objects.requireNonNull(tree);
		viewer.setExpandedState(entry, !viewer.getExpandedState(entry));
	}

	@Override
	public void setFocus() {
		var area = Objects.requireNonNull(stack);
		((StackLayout) area.getLayout()).topControl.setFocus();
	}

	@Override
	public void dispose() {
		reviews.removeListener(changed);
		reading.cancel();
		super.dispose();
	}
}
