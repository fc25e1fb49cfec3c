package cymru.canfod.workbench.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.TreeContent;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.ui.reviews.Spot;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** Who said what of the claim or proposition that is selected, in the text or in another view: by group, by answer, with the passages. */
public final class EvidenceView extends ReviewsView<Optional<Evidence>> {

	private final ISelectionListener selection = this::selected;
	/** The last selection, and the last one that there was evidence for: that stays in sight. */
	private volatile Optional<Spot> selected = Optional.empty();
	private volatile Optional<Spot> last = Optional.empty();
	private @Nullable EmptyState empty;
	private @Nullable Composite content;
	private @Nullable Label title;
	private @Nullable Label verdict;
	private @Nullable GroupTable groups;
	private @Nullable TreeViewer answers;

	@Override
	protected void create(Composite parent) {
		empty = new EmptyState(parent, Messages.EVIDENCE_EMPTY, Messages.EVIDENCE_EMPTY_TEXT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(area);
		content = area;
		var heading = new Label(area, SWT.WRAP);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(heading);
		title = heading;
		var line = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(line);
		verdict = line;
		var table = new GroupTable(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 130).applyTo(table.control());
		groups = table;
		var tree = new TreeViewer(area, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setContentProvider(new TreeContent<>(EvidenceRow.class, EvidenceRow::children));
		tree.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof EvidenceRow row ? row.text() : "";
			}
		});
		tree.addOpenListener(event -> open(tree.getStructuredSelection()));
		contextMenu(tree);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		answers = tree;
		front(empty);
		getSite().getPage().addPostSelectionListener(selection);
	}

	private void selected(IWorkbenchPart part, ISelection chosen) {
		if (part == this) {
			return;
		}
		Optional<Spot> spot = Spot.of(part, chosen);
		if (spot.isPresent() && !spot.equals(selected)) {
			selected = spot;
			update();
		}
	}

	@Override
	protected Optional<Evidence> read(List<OpenReview> open) {
		Optional<Evidence> found = read(open, selected);
		if (found.isPresent()) {
			last = selected;
			return found;
		}
		return read(open, last);
	}

	private static Optional<Evidence> read(List<OpenReview> open, Optional<Spot> spot) {
		return spot.flatMap(at -> open.stream().filter(review -> review.project().equals(at.project())).findFirst()
				.flatMap(review -> EvidenceReading.at(review, at.file(), at.offset(), InterfaceLanguage.current().language())));
	}

	@Override
	protected void show(Optional<Evidence> evidence) {
		evidence.ifPresentOrElse(this::fill, () -> front(empty));
	}

	private void fill(Evidence evidence) {
		front(content);
		Objects.requireNonNull(title).setText(evidence.title().replace("&", "&&"));
		Objects.requireNonNull(verdict).setText(evidence.verdict().replace("&", "&&"));
		Objects.requireNonNull(groups).show(evidence.groups());
		var tree = Objects.requireNonNull(answers);
		Object[] expanded = tree.getExpandedElements();
		tree.getTree().setRedraw(false);
		tree.setInput(evidence.answers());
		tree.setExpandedElements(expanded);
		tree.getTree().setRedraw(true);
		Objects.requireNonNull(content).layout();
	}

	private void open(IStructuredSelection chosen) {
		if (chosen.getFirstElement() instanceof EvidenceRow row) {
			row.place().ifPresentOrElse(place -> PlaceInEditor.show(getSite().getPage(), place), () -> {
				var tree = Objects.requireNonNull(answers);
				tree.setExpandedState(row, !tree.getExpandedState(row));
			});
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selection);
		super.dispose();
	}
}
