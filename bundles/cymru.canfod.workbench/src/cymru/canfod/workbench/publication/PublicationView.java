package cymru.canfod.workbench.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.RowTable;
import cymru.canfod.ui.reviews.EditedReview;
import cymru.canfod.ui.reviews.EditorChange;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;
import cymru.canfod.workbench.problems.Problem;
import cymru.canfod.workbench.problems.ProblemTable;

/** What of the review that is being edited goes out, what stands in the way, worst first and with the way to it, and the button to export it. */
public final class PublicationView extends ReviewsView<Optional<Readiness>> {

	private final IPartListener2 otherEditor = new EditorChange(this::follow);
	private volatile Optional<IProject> edited = Optional.empty();
	private Optional<Readiness> shown = Optional.empty();
	private @Nullable EmptyState empty;
	private @Nullable Composite content;
	private @Nullable Label title;
	private @Nullable Label texts;
	private @Nullable Label verdict;
	private @Nullable RowTable<Problem> problems;

	@Override
	protected void create(Composite parent) {
		empty = new EmptyState(parent, Messages.PUBLICATION_EMPTY, Messages.PUBLICATION_EMPTY_TEXT).withFirstSteps(getSite());
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(area);
		content = area;
		title = label(area, true);
		label(area, true).setText(Messages.GOES_OUT_TITLE.text());
		texts = label(area, false);
		label(area, true).setText(Messages.IN_THE_WAY_TITLE.text());
		verdict = label(area, false);
		var table = ProblemTable.in(area, problem -> problem.place().ifPresent(place -> PlaceInEditor.show(getSite().getPage(), place)));
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(table.viewer().getControl());
		selectionOf(table.viewer());
		problems = table;
		var export = new Button(area, SWT.PUSH);
		export.setText(Messages.EXPORT_BUTTON.text());
		export.addListener(SWT.Selection, e -> export());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(export);
		getSite().getPage().addPartListener(otherEditor);
		edited = EditedReview.project(getSite().getWorkbenchWindow());
		// That there is no review is said only once that is known.
		front(null);
	}

	private static Label label(Composite area, boolean bold) {
		var label = new Label(area, SWT.WRAP);
		if (bold) {
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void follow() {
		Optional<IProject> now = EditedReview.project(getSite().getWorkbenchWindow());
		if (!now.equals(edited)) {
			edited = now;
			update();
		}
	}

	@Override
	protected Optional<Readiness> read(List<OpenReview> open) {
		return EditedReview.among(open, edited).map(review -> Readiness.of(review, InterfaceLanguage.current().language()));
	}

	@Override
	protected void show(Optional<Readiness> readiness) {
		shown = readiness;
		front(readiness.isEmpty() ? empty : content);
		readiness.ifPresent(ready -> {
			Objects.requireNonNull(title).setText(ready.title().replace("&", "&&"));
			Objects.requireNonNull(texts).setText(String.join("\n", ready.texts()));
			var says = Objects.requireNonNull(verdict);
			says.setText(ready.mistakes() > 0 ? "\u2715 " + Messages.IN_THE_WAY.text(ready.mistakes())
					: ready.problems().isEmpty() ? "\u2713 " + Messages.NOTHING_IN_THE_WAY.text() : "! " + Messages.ONLY_TO_LOOK_AT.text(ready.problems().size()));
			var palette = Palette.on(says.getBackground());
			says.setForeground(ready.mistakes() > 0 ? palette.bad() : ready.problems().isEmpty() ? palette.good() : palette.doubtful());
			Objects.requireNonNull(problems).show(ready.problems());
			Objects.requireNonNull(problems).viewer().getControl().setVisible(!ready.problems().isEmpty());
			Objects.requireNonNull(content).layout();
		});
	}

	private void export() {
		shown.ifPresent(ready -> Commands.run(getSite(), Commands.EXPORT, Map.of("review", ready.review().session().root().toString())));
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(otherEditor);
		super.dispose();
	}
}
