package cymru.canfod.workbench.problems;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.RowTable;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** What is wrong in the open reviews, worst first; Enter or a double click goes to the text, where Ctrl+1 offers what would put it right. */
public final class ProblemsView extends ReviewsView<ProblemsView.Content> {

	/** The problems, and whether there is a review that could have any. */
	record Content(List<Problem> problems, boolean anyReview) {
	}

	private Content content = new Content(List.of(), false);
	private @Nullable EmptyState empty;
	private @Nullable EmptyState nothingWrong;
	private @Nullable Composite list;
	private @Nullable Text filter;
	private @Nullable Label summary;
	private @Nullable RowTable<Problem> table;

	@Override
	protected void create(Composite parent) {
		empty = new EmptyState(parent, Messages.PROBLEMS_EMPTY, Messages.PROBLEMS_EMPTY_TEXT).withFirstSteps(getSite());
		nothingWrong = new EmptyState(parent, Messages.PROBLEMS_NONE, Messages.PROBLEMS_NONE_TEXT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		list = area;
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		words.setMessage(Messages.PROBLEMS_FILTER.text());
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Modify, e -> show(content));
		filter = words;
		var sum = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sum);
		summary = sum;
		var problems = ProblemTable.in(area, problem -> problem.place().ifPresent(place -> PlaceInEditor.show(getSite().getPage(), place)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(problems.viewer().getControl());
		selectionOf(problems.viewer());
		table = problems;
		show(content);
	}

	@Override
	protected Content read(List<OpenReview> open) {
		return new Content(Problem.of(open, InterfaceLanguage.current().language()), !open.isEmpty());
	}

	@Override
	protected void show(Content shown) {
		content = shown;
		front(!shown.anyReview() ? empty : shown.problems().isEmpty() ? nothingWrong : list);
		String text = Objects.requireNonNull(filter).getText().strip().toLowerCase();
		Objects.requireNonNull(table).show(shown.problems().stream().filter(problem -> problem.matches(text)).toList());
		long errors = shown.problems().stream().filter(Problem::isError).count();
		Objects.requireNonNull(summary).setText(Messages.PROBLEMS_SUMMARY.text(errors, shown.problems().size() - errors));
	}
}
