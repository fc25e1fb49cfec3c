package cymru.canfod.website.ui.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.RowTable;
import cymru.canfod.ui.RowTable.Column;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.website.ui.answers.Answers;

/** What the visits to websites propose, to be accepted or answered otherwise by one key: A, K for all of this kind, Y, N, U. */
public final class ProposalsView extends ReviewsView<ProposalsView.Content> {

	/** The proposals that wait, and whether any review is open. */
	record Content(List<ProposalRow> rows, boolean anyReview) {
	}

	private static final String VISIT = "cymru.canfod.website.ui.visit";

	private final List<Button> buttons = new ArrayList<>();
	private List<ProposalRow> rows = List.of();
	private @Nullable EmptyState noReview;
	private @Nullable EmptyState nothing;
	private @Nullable Composite content;
	private @Nullable Label summary;
	private @Nullable Link whoIsMissing;
	private @Nullable RowTable<ProposalRow> table;

	@Override
	protected void create(Composite parent) {
		noReview = new EmptyState(parent, Messages.PROPOSALS_EMPTY, Messages.PROPOSALS_EMPTY_TEXT).withFirstSteps(getSite());
		nothing = new EmptyState(parent, Messages.PROPOSALS_NONE, Messages.PROPOSALS_NONE_TEXT).withStep(getSite(), Messages.VISIT, VISIT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		content = area;
		bar(area);
		var proposals = new RowTable<>(area, ProposalRow.class, columns(), row -> row.place().ifPresent(place -> PlaceInEditor.show(getSite().getPage(), place)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(proposals.viewer().getControl());
		proposals.viewer().getControl().addListener(SWT.KeyDown, this::pressed);
		selectionOf(proposals.viewer());
		table = proposals;
		keysOf(proposals.viewer().getControl());
		show(new Content(rows, false));
	}

	private static List<Column<ProposalRow>> columns() {
		return List.of(new Column<>(Messages.COLUMN_WEBSITE, 170, row -> row.cells().get(0)), new Column<>(Messages.COLUMN_CRITERION, 320, row -> row.cells().get(1)),
				new Column<>(Messages.COLUMN_PROPOSED, 110, row -> row.cells().get(2)), new Column<>(Messages.COLUMN_SHOWN_BY, 520, row -> row.cells().get(3)));
	}

	private void bar(Composite area) {
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(bar, Messages.ACCEPT, () -> judge(selected(), Optional.empty()));
		button(bar, Messages.ACCEPT_KIND, this::acceptKind);
		button(bar, Messages.SAY_YES, () -> judge(selected(), Optional.of("yes")));
		button(bar, Messages.SAY_NO, () -> judge(selected(), Optional.of("no")));
		button(bar, Messages.SAY_CANNOT_TELL, () -> judge(selected(), Optional.of("cannot-tell")));
		var visit = new Button(bar, SWT.PUSH);
		visit.setText(Messages.VISIT.text());
		visit.addListener(SWT.Selection, e -> Commands.run(getSite(), VISIT, Map.of()));
		var sum = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sum);
		summary = sum;
		var missing = new Link(bar, SWT.WRAP);
		missing.setText(Messages.INSPECTOR_MISSING.text());
		missing.addListener(SWT.Selection, e -> {
			Commands.run(getSite(), Commands.SETTINGS, Commands.WRITING);
			update();
		});
		GridDataFactory.fillDefaults().grab(true, false).span(7, 1).hint(200, SWT.DEFAULT).applyTo(missing);
		whoIsMissing = missing;
	}

	private void button(Composite bar, Messages text, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text.text());
		button.addListener(SWT.Selection, e -> action.run());
		buttons.add(button);
	}

	private void pressed(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		switch (Character.toLowerCase(event.character)) {
			case 'a' -> judge(selected(), Optional.empty());
			case 'k' -> acceptKind();
			case 'y' -> judge(selected(), Optional.of("yes"));
			case 'n' -> judge(selected(), Optional.of("no"));
			case 'u' -> judge(selected(), Optional.of("cannot-tell"));
			default -> {
				return;
			}
		}
		// Else the table would look for a row that begins with the letter.
		event.doit = false;
	}

	private List<ProposalRow> selected() {
		return Objects.requireNonNull(table).selected();
	}

	private void acceptKind() {
		List<ProposalRow> chosen = selected();
		judge(rows.stream().filter(row -> chosen.stream().anyMatch(row::isOfTheSameKind)).toList(), Optional.empty());
	}

	/** Yes and no answer only what asks for them; a number that is wrong is put right in the text. */
	private void judge(List<ProposalRow> chosen, Optional<String> instead) {
		String inspector = Settings.inspector();
		List<ProposalRow> judged = chosen.stream().filter(row -> instead.isEmpty() || instead.get().equals("cannot-tell") || row.answer().count().isEmpty()).toList();
		if (inspector.isEmpty() || judged.isEmpty()) {
			return;
		}
		Map<OpenReview, List<Given>> byReview = new LinkedHashMap<>();
		judged.forEach(row -> byReview.computeIfAbsent(row.review(), review -> new ArrayList<>()).add(row.judged(instead).by(inspector)));
		byReview.forEach((review, answers) -> Answers.give(review, Messages.ACCEPT_STEP.text(), answers, inspector));
	}

	@Override
	protected Content read(List<OpenReview> open) {
		return new Content(ProposalRow.of(open, Settings.inspector(), InterfaceLanguage.current()), !open.isEmpty());
	}

	@Override
	protected void show(Content read) {
		rows = read.rows();
		boolean known = !Settings.inspector().isEmpty();
		buttons.forEach(button -> button.setEnabled(known));
		var missing = Objects.requireNonNull(whoIsMissing);
		missing.setVisible(!known);
		((GridData) missing.getLayoutData()).exclude = known;
		Objects.requireNonNull(summary).setText(Messages.PROPOSALS_SUMMARY.text(rows.size()));
		Objects.requireNonNull(table).show(rows);
		Objects.requireNonNull(content).layout(true, true);
		frontWithFocus(!read.anyReview() ? noReview : rows.isEmpty() ? nothing : content);
	}
}
