package cymru.canfod.workbench.claims;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import cymru.canfod.ui.CheckBox;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.ui.reviews.Spot;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** Every claim of the open reviews with its verdict: filtered, sorted, by chapter; Enter or a double click goes to the text, and the claim at the caret is the one that is selected. */
public final class ClaimsView extends ReviewsView<ClaimsView.Content> {

	/** The claims, and whether every review has been read. */
	record Content(List<ClaimRow> rows, boolean allRead) {
	}

	private final ISelectionListener selection = this::selected;
	private ClaimList list = ClaimList.empty();
	private @Nullable EmptyState empty;
	private @Nullable EmptyState reading;
	private boolean allRead = true;
	private @Nullable Composite content;
	private @Nullable Label summary;
	private @Nullable ClaimTable table;

	@Override
	protected void create(Composite parent) {
		empty = new EmptyState(parent, Messages.CLAIMS_EMPTY, Messages.CLAIMS_EMPTY_TEXT).withFirstSteps(getSite());
		reading = new EmptyState(parent, Messages.READING, Messages.READING_TEXT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		content = area;
		controls(area);
		var claims = new ClaimTable(area, column -> show(list.sortedBy(column)), this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(claims.control());
		table = claims;
		keysOf(claims.control());
		selectionOf(claims.viewer());
		contextMenu(claims.viewer());
		show(list);
		getSite().getPage().addPostSelectionListener(selection);
	}

	private void selected(IWorkbenchPart part, ISelection chosen) {
		if (part != this) {
			Spot.of(part, chosen).flatMap(spot -> list.all().stream().filter(row -> row.isAt(spot)).findFirst()).ifPresent(Objects.requireNonNull(table)::select);
		}
	}

	private void controls(Composite area) {
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(12, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		words.setMessage(Messages.CLAIMS_FILTER.text());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addListener(SWT.Modify, e -> show(list.withFilter(words.getText())));
		var attention = CheckBox.in(bar, Messages.CLAIMS_ATTENTION);
		attention.addListener(SWT.Selection, e -> show(list.withAttentionOnly(attention.getSelection())));
		var grouped = CheckBox.in(bar, Messages.CLAIMS_BY_CHAPTER);
		grouped.addListener(SWT.Selection, e -> show(list.withByChapter(grouped.getSelection())));
		var sum = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(sum);
		summary = sum;
	}

	@Override
	protected Content read(List<OpenReview> open) {
		return new Content(ClaimRows.of(open, InterfaceLanguage.current().language()), open.stream().allMatch(review -> review.session().isRead()));
	}

	@Override
	protected void show(Content read) {
		allRead = read.allRead();
		show(list.withAll(read.rows()));
	}

	private void show(ClaimList shown) {
		list = shown;
		front(!shown.all().isEmpty() ? content : allRead ? empty : reading);
		Objects.requireNonNull(table).show(shown);
		var sum = Objects.requireNonNull(summary);
		sum.setText(Messages.CLAIMS_SUMMARY.text(shown.all().size(), shown.toLookAt()));
		sum.requestLayout();
	}

	private void open(ClaimRow row) {
		row.place().ifPresent(place -> PlaceInEditor.show(getSite().getPage(), place));
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selection);
		super.dispose();
	}
}
