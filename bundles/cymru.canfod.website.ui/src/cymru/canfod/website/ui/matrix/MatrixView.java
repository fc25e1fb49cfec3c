package cymru.canfod.website.ui.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.UndoRedoActionGroup;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.EditedReview;
import cymru.canfod.ui.reviews.EditorChange;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.PlacedSelection;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.website.ui.answers.Answers;
import cymru.canfod.website.ui.answers.AnswerKey;

/** Websites by criteria, or interviews by propositions: what is known of every provider, with counts for every group. */
public final class MatrixView extends ReviewsView<MatrixView.Read> {

	/** As the platform knows it. */
	static final String ID = "cymru.canfod.website.ui.matrix";
	/** How many rows can be seen at first, about. */
	private static final int IN_SIGHT = 50;
	/** A view of fewer lines of text than this, with all that stands around them, shows less than ten rows. */
	private static final int ENOUGH = 26;

	/**
	 * The review as a table, when there is one.
	 *
	 * @param awaited whether there is a review that has not been read yet
	 * @param rows of it, for what was asked when it was read
	 */
	record Read(Optional<MatrixModel> model, boolean awaited, MatrixRows.Asked asked, List<MatrixRow> rows) {

		/** Whatever takes long is done here, outside the UI thread. */
		static Read of(Optional<MatrixModel> model, boolean awaited, MatrixRows.Asked asked) {
			List<MatrixRow> rows = model.map(read -> MatrixRows.of(read, asked)).orElse(List.of());
			rows.stream().filter(MatrixRow.Group.class::isInstance).forEach(MatrixRow::make);
			rows.stream().limit(IN_SIGHT).forEach(MatrixRow::make);
			return new Read(model, awaited, asked, rows);
		}

		List<MatrixRow> rows(MatrixRows.Asked now) {
			return asked.equals(now) ? rows : model.map(read -> MatrixRows.of(read, now)).orElse(List.of());
		}
	}

	private volatile Subject subject = Subject.WEBSITES;
	private final EditorChange otherEditor = new EditorChange(this::follow);
	private volatile Optional<IProject> edited = Optional.empty();
	private final PlacedSelection selected = new PlacedSelection();
	private volatile MatrixRows.Asked asked = MatrixRows.Asked.ALL;
	private Read read = Read.of(Optional.empty(), false, asked);
	/** That of which the table shows the rows: what is done with a row is done in its review, also while another is about to be shown. */
	private Optional<MatrixModel> filled = Optional.empty();
	/** While rows are put in: the cell in front is told when all of them are. */
	private boolean filling;
	private @Nullable EmptyState reading;
	private @Nullable EmptyState noReview;
	private @Nullable EmptyState noQuestions;
	private @Nullable Composite content;
	private @Nullable FilterBar bar;
	private @Nullable MatrixTable table;
	private @Nullable Below below;
	private @Nullable Link whoIsMissing;

	@Override
	protected void create(Composite parent) {
		// What is shown is made when it is known what that is: a piece of work of its own.
		selectionOf(selected);
		undoable();
		getSite().getPage().addPartListener(otherEditor);
		edited = EditedReview.project(getSite().getWorkbenchWindow());
	}

	/** Shows the review that the editor in front belongs to; while there is none, the one that is shown stays. */
	private void follow() {
		Optional<IProject> now = EditedReview.project(getSite().getWorkbenchWindow());
		if (now.isPresent() && !now.equals(edited)) {
			edited = now;
			update();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(otherEditor);
		super.dispose();
	}

	private Composite content() {
		var shown = content;
		if (shown == null) {
			shown = new Composite(control(), SWT.NONE);
			content = shown;
			GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shown);
			var choice = new FilterBar(shown, this::another, this::fill);
			choice.choose(subject);
			bar = choice;
			whoIsMissing = missing(shown);
		}
		return shown;
	}

	/** The table and what stands below it. */
	private MatrixTable furnished() {
		var shown = table;
		return shown == null ? furnish(content()) : shown;
	}

	private MatrixTable furnish(Composite area) {
		var matrix = new MatrixTable(area, this::sort, this::moved);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(matrix.control());
		table = matrix;
		new MatrixKeys(matrix, new Keys());
		var words = new Below(area);
		below = words;
		matrix.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words.said();
			}
		});
		return matrix;
	}

	private Control reading() {
		var shown = reading;
		if (shown == null) {
			shown = new EmptyState(control(), Messages.READING, Messages.READING_TEXT);
			reading = shown;
		}
		return shown;
	}

	private Control noReview() {
		var shown = noReview;
		if (shown == null) {
			shown = new EmptyState(control(), Messages.EMPTY, Messages.EMPTY_TEXT).withFirstSteps(getSite());
			noReview = shown;
		}
		return shown;
	}

	private Control noQuestions() {
		var shown = noQuestions;
		if (shown == null) {
			shown = new EmptyState(control(), Messages.NO_QUESTIONS, Messages.NO_QUESTIONS_TEXT).withStep(getSite(), Messages.NEW_CHECKLIST, Commands.NEW_CHECKLIST)
					.withStep(Messages.OTHER_SUBJECT, this::other);
			noQuestions = shown;
		}
		return shown;
	}

	private Link missing(Composite area) {
		var missing = new Link(area, SWT.WRAP);
		missing.setText(Messages.INSPECTOR_MISSING.text());
		missing.addListener(SWT.Selection, e -> {
			Commands.run(getSite(), Commands.SETTINGS, Commands.WRITING);
			update();
		});
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(200, SWT.DEFAULT).applyTo(missing);
		return missing;
	}

	/** Undo, redo and copy of the menu are for the matrix while it is in front. */
	private void undoable() {
		var bars = getViewSite().getActionBars();
		new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true).fillActionBars(bars);
		getSite().getService(IHandlerService.class).activateHandler(ActionFactory.COPY.getCommandId(), new AbstractHandler() {
			@Override
			public @Nullable Object execute(@Nullable ExecutionEvent event) {
				if (table != null) {
					MatrixCopy.toClipboard(getSite().getShell().getDisplay(), table().copied());
				}
				return null;
			}
		});
	}

	/** Another subject is chosen. */
	private void another() {
		choose(bar().subject());
	}

	private void other() {
		Subject other = subject == Subject.WEBSITES ? Subject.INTERVIEWS : Subject.WEBSITES;
		var shown = bar;
		if (shown != null) {
			shown.choose(other);
		}
		choose(other);
	}

	private void choose(Subject chosen) {
		subject = chosen;
		asked = asked.in(MatrixRows.Order.OF_REVIEW);
		update();
	}

	/** A head was clicked. */
	void sort(int column) {
		asked = asked.in(asked.order().clicked(column));
		fill();
	}

	@Override
	protected Read read(List<OpenReview> open) {
		// The first time it takes long; here nobody waits for it.
		TableLibraries.ready();
		Optional<OpenReview> wanted = EditedReview.among(open, edited);
		Optional<OpenReview> counted = wanted.filter(review -> review.session().isRead());
		return Read.of(counted.map(review -> new MatrixModel(review, subject, InterfaceLanguage.current(), Settings.inspector())), wanted.isPresent() && counted.isEmpty(), asked);
	}

	@Override
	protected void show(Read content) {
		follow();
		read = content;
		Optional<MatrixModel> model = read.model();
		if (model.isEmpty() || model.get().columns().isEmpty()) {
			filled = Optional.empty();
			front(read.awaited() ? reading() : model.isEmpty() ? noReview() : noQuestions());
			return;
		}
		// Pieces of work, between which the window answers.
		piece(this::content);
		piece(this::furnished);
		piece(this::around);
		piece(this::fill);
	}

	private void piece(Runnable work) {
		UiThread.later(control().getDisplay(), () -> {
			if (!control().isDisposed()) {
				work.run();
			}
		});
	}

	/** Shows what stands around the table. */
	private void around() {
		furnished();
		Composite area = content();
		read.model().ifPresent(bar()::offer);
		boolean known = !Settings.inspector().isEmpty();
		Below.visible(Objects.requireNonNull(whoIsMissing), subject == Subject.WEBSITES && !known);
		Objects.requireNonNull(below).name(subject == Subject.WEBSITES && known);
		if (isInFront(area)) {
			area.layout();
			return;
		}
		front(area);
		if (getSite().getPage().getActivePart() == this) {
			focus();
		}
	}

	@Override
	protected void focus() {
		var matrix = table;
		if (matrix != null && isInFront(content())) {
			matrix.control().setFocus();
		} else {
			super.focus();
		}
	}

	/** Takes the whole window where few rows could be seen otherwise; opening a text leads back. */
	void makeRoom() {
		Composite area = control();
		if (area.isDisposed()) {
			return;
		}
		var gc = new GC(area);
		int enough = ENOUGH * gc.getFontMetrics().getHeight();
		gc.dispose();
		var page = getSite().getPage();
		if (area.getClientArea().height < enough) {
			var reference = page.getReference(this);
			// A text that was opened from elsewhere leaves it called maximised, in its old place.
			page.setPartState(reference, IWorkbenchPage.STATE_RESTORED);
			page.setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
		}
	}

	private void fill() {
		read.model().ifPresent(shown -> {
			asked = new MatrixRows.Asked(bar().filter(), bar().grouping(), asked.order());
			List<MatrixRow> rows = read.rows(asked);
			filled = Optional.of(shown);
			filling = true;
			try {
				table().show(shown.title(), shown.columns(), rows, asked.order());
			} finally {
				filling = false;
			}
			long sites = rows.stream().filter(MatrixRow.Site.class::isInstance).map(MatrixRow::label).distinct().count();
			bar().say(Messages.SHOWN.text(sites, shown.sites().size()));
			piece(this::tell);
		});
	}

	/** Another cell is in front. */
	private void moved() {
		if (!filling) {
			tell();
		}
	}

	/** Says what the cell in front holds. */
	private void tell() {
		filled.ifPresent(shown -> tell(new CellWords(shown, InterfaceLanguage.current())));
	}

	private void tell(CellWords words) {
		selected.show(table().anchor().flatMap(at -> words.stated(table().content().row(at.getRowPosition()), at.getColumnPosition() - MatrixRows.FIRST_ANSWER)));
		Objects.requireNonNull(below).say(table().anchor().map(at -> words.of(table().content().row(at.getRowPosition()), at.getColumnPosition() - MatrixRows.FIRST_ANSWER)).orElse(""));
		table().control().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	/** What the keys do with the selected cells: an answer of the inspector's own, all of them one step to undo. */
	private final class Keys implements MatrixKeys.Actions {

		@Override
		public void answer(AnswerKey sign) {
			give(answers -> answers.give(table().selected(), sign));
		}

		@Override
		public void count(int number) {
			give(answers -> answers.count(table().selected(), number));
		}

		@Override
		public void accept() {
			give(answers -> answers.accept(table().selected()));
		}

		private void give(Function<MatrixAnswers, List<Given>> wanted) {
			String inspector = Settings.inspector();
			filled.filter(shown -> shown.subject() == Subject.WEBSITES && !inspector.isEmpty()).ifPresent(shown -> {
				List<Given> given = wanted.apply(new MatrixAnswers(shown, inspector));
				if (!given.isEmpty()) {
					Answers.give(shown.open(), Messages.STEP.text(given.size()), given, inspector);
				}
			});
		}

		@Override
		public void sort() {
			table().anchor().ifPresent(at -> MatrixView.this.sort(at.getColumnPosition()));
		}

		@Override
		public void open() {
			MatrixView.this.open();
		}
	}

	/** Opens the text in which the cell in front stands. */
	private void open() {
		filled.ifPresent(shown -> table().anchor().ifPresent(at -> {
			if (table().content().row(at.getRowPosition()) instanceof MatrixRow.Site site) {
				new CellWords(shown, InterfaceLanguage.current()).place(site, at.getColumnPosition() - MatrixRows.FIRST_ANSWER)
						.ifPresent(place -> PlaceInEditor.show(getSite().getPage(), place));
			}
		}));
	}

	/** The table; also for tests. */
	MatrixTable table() {
		return furnished();
	}

	/** What is shown; also for tests. */
	MatrixModel model() {
		return read.model().orElseThrow();
	}

	private FilterBar bar() {
		content();
		return Objects.requireNonNull(bar);
	}
}
