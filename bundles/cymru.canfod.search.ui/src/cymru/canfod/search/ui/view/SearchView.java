package cymru.canfod.search.ui.view;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.find.Finder;
import cymru.canfod.search.ui.find.Findings;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.Opening;
import cymru.canfod.search.ui.find.SearchMemory;
import cymru.canfod.search.ui.index.WorkspaceIndex;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewsView;

/** Finds what was said in the open reviews, while one types; Enter or a double click goes to the words. */
public final class SearchView extends ReviewsView<SearchView.Content> {

	public static final String ID = "cymru.canfod.search.ui.view";

	/** What was found, and the reviews that are open. */
	record Content(Findings findings, List<OpenReview> open) {
	}

	/** With less room than this the text of a hit stands beside the list, in pixels. */
	private static final int ROOM_BELOW = 360;

	/** With less room than this nothing is said beside the choices, in pixels. */
	private static final int ROOM_BESIDE = 240;

	/** A longer list of files would not fit on the screen. */
	private static final int MOST_UNREADABLE = 15;

	private final WorkspaceIndex index = WorkspaceIndex.service();
	private final Runnable indexed = this::update;
	private final Set<String> removed = new HashSet<>();
	private volatile Enquiry enquiry = Enquiry.none();
	private Findings findings = Findings.nothing(Enquiry.none(), Findings.State.NO_REVIEW);
	private @Nullable EmptyState noReview;
	private @Nullable Composite content;
	private @Nullable QueryField field;
	private @Nullable Choices choices;
	private @Nullable Link message;
	private @Nullable SashForm sides;
	private @Nullable FacetTree facets;
	private @Nullable HitTree hits;

	@Override
	protected void create(Composite parent) {
		noReview = new EmptyState(parent, Messages.EMPTY, Messages.EMPTY_TEXT).withFirstSteps(getSite());
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		content = area;
		head(area);
		var both = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(both);
		sides = both;
		facets = new FacetTree(both, this::narrow);
		var right = new SashForm(both, SWT.VERTICAL | SWT.SMOOTH);
		var list = new HitTree(right, this::open);
		hits = list;
		var text = new Reading(right);
		list.viewer().addSelectionChangedListener(event -> text.show(list.selectedWithBelow().stream().findFirst()));
		right.setWeights(70, 30);
		right.addListener(SWT.Resize, e -> right.setOrientation(right.getSize().y < ROOM_BELOW ? SWT.HORIZONTAL : SWT.VERTICAL));
		both.setWeights(22, 78);
		list.viewer().getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0) {
				removeSelected();
			}
		});
		selectionOf(list.viewer());
		contextMenu(list.viewer());
		index.addListener(indexed);
		show(new Content(findings, List.of()));
	}

	private void head(Composite area) {
		var line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		var query = new QueryField(line, Messages.QUERY_HINT, words -> ask(enquiry.withWanted(new Wanted.Query(words))));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(query.control());
		query.onKey(this::pressed);
		field = query;
		var before = new Button(line, SWT.PUSH);
		before.setText(Messages.BEFORE.text());
		before.setToolTipText(Messages.BEFORE_TIP.text());
		before.addListener(SWT.Selection, e -> new QueryMenu(before, this::ask).open());
		var below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 2).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
		choices = new Choices(below, () -> ask(chosen(enquiry)));
		below.addListener(SWT.Resize, e -> place());
		var says = new Link(below, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(says);
		says.addListener(SWT.Selection, this::followed);
		message = says;
	}

	/** What is said stands beside the choices as long as it makes them no higher, else below them. */
	private void place() {
		var says = Objects.requireNonNull(message);
		var chosen = Objects.requireNonNull(choices).size();
		int room = says.getParent().getSize().x - chosen.x;
		int columns = room >= ROOM_BESIDE && says.computeSize(room, SWT.DEFAULT).y <= chosen.y ? 2 : 1;
		if (says.getParent().getLayout() instanceof GridLayout layout && layout.numColumns != columns) {
			layout.numColumns = columns;
			says.requestLayout();
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			SearchMemory.remember(enquiry.written());
			update();
		} else if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0) {
			list().viewer().getControl().setFocus();
			if (list().selected().isEmpty()) {
				list().step(1);
			}
			event.doit = false;
		}
	}

	/** What the message offers, by the name of its link. */
	private void followed(Event event) {
		switch (String.valueOf(event.text)) {
			case "more" -> ask(enquiry.withLimit(enquiry.limit() * 4));
			case "widen" -> ask(enquiry.widened());
			case "on" -> index.goOn();
			case "why" -> MessageDialog.openInformation(getSite().getShell(), Messages.EMPTY.text(), index.unreadable().entrySet().stream().limit(MOST_UNREADABLE)
					.map(file -> FindingsMessage.unreadable(file.getKey(), file.getValue())).collect(Collectors.joining("\n\n")));
			case "back" -> {
				removed.clear();
				update();
			}
			default -> { /* no other is written in the messages */ }
		}
	}

	/** Shows what is found by a query. */
	public void ask(String query) {
		SearchMemory.remember(query);
		ask(chosen(Enquiry.of(query)));
	}

	/** Shows what is found; in the UI thread. */
	public void ask(Enquiry asked) {
		begin();
		if (!asked.wanted().equals(enquiry.wanted())) {
			removed.clear();
		}
		enquiry = asked;
		Objects.requireNonNull(field).put(asked.query());
		index.begin();
		index.await();
		update();
	}

	/** What is wanted as it is chosen in this view. */
	private Enquiry chosen(Enquiry asked) {
		begin();
		return Objects.requireNonNull(choices).on(asked);
	}

	/** Shows something that is not asked by words. */
	public void ask(Wanted wanted) {
		begin();
		if (wanted instanceof Wanted.Uncoded) {
			// to be checked from the top: in groups the best of one would stand behind the worst of another
			Objects.requireNonNull(choices).rank();
		}
		ask(chosen(enquiry.withWanted(wanted)));
	}

	/** What is asked now. */
	public Enquiry enquiry() {
		return enquiry;
	}

	/** What was found and is shown, in the order of the list. */
	public List<Found> shown() {
		begin();
		return Lines.hits(Lines.of(visible(), Objects.requireNonNull(choices).shape())).stream().map(Line::found).flatMap(Optional::stream).distinct().toList();
	}

	/** The hits that are selected. */
	public List<Found> selected() {
		return list().selectedWithBelow();
	}

	/** Goes to the next hit, or the one before. */
	public void step(int by) {
		list().step(by).ifPresent(this::show);
	}

	/** Goes to the words of a hit without leaving the window. */
	public void show(Found found) {
		SearchMemory.remember(enquiry.written());
		Opening.show(getSite().getPage(), found);
	}

	/** Takes the selected hits out of the list, until something else is wanted. */
	public void removeSelected() {
		List<Found> leaving = selected();
		leaving.forEach(found -> removed.add(found.key()));
		list().selectBehind(leaving);
		show(findings);
	}

	private void open(Found found) {
		SearchMemory.remember(enquiry.written());
		Opening.open(getSite().getPage(), found);
	}

	private void narrow(Attribute attribute, String value) {
		ask(enquiry.toggled(attribute, value));
	}

	private HitTree list() {
		begin();
		return Objects.requireNonNull(hits);
	}

	@Override
	protected Content read(List<OpenReview> open) {
		index.begin();
		return new Content(new Finder(index, open).find(enquiry), open);
	}

	@Override
	protected void show(Content read) {
		boolean begins = !read.open().isEmpty() && findings.state() == Findings.State.NO_REVIEW;
		front(read.findings().state() == Findings.State.NO_REVIEW ? noReview : content);
		Objects.requireNonNull(choices).offer(read.open());
		// What was asked meanwhile is on its way.
		if (read.findings().of().equals(enquiry)) {
			Objects.requireNonNull(facets).show(read.findings(), read.open());
			show(read.findings());
		}
		if (begins && getSite().getPage().getActivePart() == this) {
			setFocus();
		}
	}

	private void show(Findings found) {
		findings = found;
		boolean narrows = !found.counts().isEmpty() || !found.of().narrowed().isEmpty();
		var both = Objects.requireNonNull(sides);
		both.setMaximizedControl(narrows ? null : both.getChildren()[1]);
		Objects.requireNonNull(field).mark(found.problem());
		Objects.requireNonNull(choices).suit(found.of().wanted());
		var says = Objects.requireNonNull(message);
		String text = FindingsMessage.of(found, removed.size(), index.unreadable());
		if (!says.getText().equals(text)) {
			says.setText(text);
			says.requestLayout();
		}
		place();
		list().show(visible(), Objects.requireNonNull(choices).shape());
	}

	private List<Found> visible() {
		return removed.isEmpty() ? findings.found() : findings.found().stream().filter(found -> !removed.contains(found.key())).toList();
	}

	@Override
	protected void focus() {
		if (findings.state() == Findings.State.NO_REVIEW) {
			super.focus();
		} else {
			Objects.requireNonNull(field).control().setFocus();
		}
	}

	@Override
	public void dispose() {
		index.removeListener(indexed);
		super.dispose();
	}
}
