package cymru.canfod.workbench.claims;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import cymru.canfod.workbench.EmptyState;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;
import cymru.canfod.workbench.reviews.OpenReview;
import cymru.canfod.workbench.reviews.WorkspaceReviews;
import cymru.canfod.workbench.reviews.ReviewOpening;

/** Every claim of the open reviews with its verdict: filtered, sorted, by chapter; Enter or a double click goes to the text. */
public final class ClaimsView extends ViewPart {

	private final WorkspaceReviews reviews = WorkspaceReviews.service();
	private final Runnable changed = this::update;
	private final Job counting = Job.createSystem(Messages.READING_CLAIMS.text(), (ICoreRunnable) monitor -> read());
	private ClaimList list = ClaimList.empty();
	private @Nullable Composite stack;
	private @Nullable EmptyState empty;
	private @Nullable EmptyState reading;
	private boolean allRead = true;
	private @Nullable Composite content;
	private @Nullable Label summary;
	private @Nullable ClaimTable table;

	@Override
	public void createPartControl(Composite parent) {
		stack = parent;
		parent.setLayout(new StackLayout());
		empty = new EmptyState(parent, Messages.CLAIMS_EMPTY, Messages.CLAIMS_EMPTY_TEXT).withFirstSteps(getSite());
		reading = new EmptyState(parent, Messages.READING, Messages.READING_TEXT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		content = area;
		controls(area);
		var claims = new ClaimTable(area, column -> show(list.sortedBy(column)), this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(claims.control());
		table = claims;
		getSite().setSelectionProvider(claims.selection());
		show(list);
		reviews.addListener(changed);
		update();
	}

	private void controls(Composite area) {
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(12, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		words.setMessage(Messages.CLAIMS_FILTER.text());
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(words);
		words.addListener(SWT.Modify, e -> show(list.withFilter(words.getText())));
		var attention = new Button(bar, SWT.CHECK);
		attention.setText(Messages.CLAIMS_ATTENTION.text());
		attention.addListener(SWT.Selection, e -> show(list.withAttentionOnly(attention.getSelection())));
		var grouped = new Button(bar, SWT.CHECK);
		grouped.setText(Messages.CLAIMS_BY_CHAPTER.text());
		grouped.addListener(SWT.Selection, e -> show(list.withByChapter(grouped.getSelection())));
		var sum = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sum);
		summary = sum;
	}

	private void update() {
		counting.schedule();
	}

	private void read() {
		List<OpenReview> open = reviews.all();
		List<ClaimRow> rows = ClaimRows.of(open, InterfaceLanguage.current().language());
		boolean read = open.stream().allMatch(review -> review.session().isRead());
		var area = stack;
		if (area != null && !area.isDisposed()) {
			area.getDisplay().asyncExec(() -> {
				if (!area.isDisposed()) {
					allRead = read;
					show(list.withAll(rows));
				}
			});
		}
	}

	private void show(ClaimList shown) {
		list = shown;
		var area = Objects.requireNonNull(stack);
		((StackLayout) area.getLayout()).topControl = !shown.all().isEmpty() ? content : allRead ? empty : reading;
		area.layout();
		Objects.requireNonNull(table).show(shown);
		Objects.requireNonNull(summary).setText(Messages.CLAIMS_SUMMARY.text(shown.all().size(), shown.toLookAt()));
	}

	private void open(ClaimRow row) {
		ReviewOpening.show(getSite().getPage(), row.review(), row.claim().file(), row.claim().claim().text().span());
	}

	/** The control, for tests. */
	public Composite control() {
		return Objects.requireNonNull(stack);
	}

	@Override
	public void setFocus() {
		if (list.all().isEmpty()) {
			Objects.requireNonNull(empty).setFocus();
		} else {
			Objects.requireNonNull(table).control().setFocus();
		}
	}

	@Override
	public void dispose() {
		reviews.removeListener(changed);
		counting.cancel();
		super.dispose();
	}
}
