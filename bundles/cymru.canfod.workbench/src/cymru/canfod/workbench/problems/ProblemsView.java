package cymru.canfod.workbench.problems;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
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

/** What is wrong in the open reviews, worst first; Enter or a double click goes to the text, where Ctrl+1 offers what would put it right. */
public final class ProblemsView extends ViewPart {

	private final WorkspaceReviews reviews = WorkspaceReviews.service();
	private final Runnable changed = this::update;
	private final Job reading = Job.createSystem(Messages.READING_PROBLEMS.text(), (ICoreRunnable) monitor -> read());
	private List<Problem> problems = List.of();
	private boolean anyReview;
	private @Nullable Composite stack;
	private @Nullable EmptyState empty;
	private @Nullable EmptyState nothingWrong;
	private @Nullable Composite content;
	private @Nullable Text filter;
	private @Nullable Label summary;
	private @Nullable ProblemTable table;

	@Override
	public void createPartControl(Composite parent) {
		stack = parent;
		parent.setLayout(new StackLayout());
		empty = new EmptyState(parent, Messages.PROBLEMS_EMPTY, Messages.PROBLEMS_EMPTY_TEXT).withFirstSteps(getSite());
		nothingWrong = new EmptyState(parent, Messages.PROBLEMS_NONE, Messages.PROBLEMS_NONE_TEXT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		content = area;
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		words.setMessage(Messages.PROBLEMS_FILTER.text());
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Modify, e -> show());
		filter = words;
		var sum = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sum);
		summary = sum;
		var list = new ProblemTable(area, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.viewer().getControl());
		getSite().setSelectionProvider(list.viewer());
		table = list;
		show();
		reviews.addListener(changed);
		update();
	}

	private void update() {
		reading.schedule();
	}

	private void read() {
		List<OpenReview> open = reviews.all();
		List<Problem> found = Problem.of(open, InterfaceLanguage.current().language());
		var area = stack;
		if (area != null && !area.isDisposed()) {
			area.getDisplay().asyncExec(() -> {
				if (!area.isDisposed()) {
					anyReview = !open.isEmpty();
					problems = found;
					show();
				}
			});
		}
	}

	private void show() {
		var area = Objects.requireNonNull(stack);
		((StackLayout) area.getLayout()).topControl = !anyReview ? empty : problems.isEmpty() ? nothingWrong : content;
		area.layout();
		String text = Objects.requireNonNull(filter).getText().strip().toLowerCase();
		Objects.requireNonNull(table).show(problems.stream().filter(problem -> problem.matches(text)).toList());
		long errors = problems.stream().filter(Problem::isError).count();
		Objects.requireNonNull(summary).setText(Messages.PROBLEMS_SUMMARY.text(errors, problems.size() - errors));
	}

	private void open(Problem problem) {
		ReviewOpening.show(getSite().getPage(), problem.review(), problem.issue().file(), problem.issue().span());
	}

	@Override
	public void setFocus() {
		((StackLayout) Objects.requireNonNull(stack).getLayout()).topControl.setFocus();
	}

	@Override
	public void dispose() {
		reviews.removeListener(changed);
		reading.cancel();
		super.dispose();
	}
}
