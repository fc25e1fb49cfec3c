package cymru.canfod.website.ui.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.Looks.Agreement;
import cymru.canfod.ui.CheckBox;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.RowTable;
import cymru.canfod.ui.RowTable.Column;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.website.ui.answers.AnswerKey;
import cymru.canfod.website.ui.answers.Answers;
import cymru.canfod.website.ui.answers.Settlement;

/** Where two inspectors looked at one website: what they differ on comes first and is settled by one key: 1, 2, Y, N, Delete. */
public final class ReconcileView extends ReviewsView<ReconcileView.Content> {

	/** What all looks at all websites come to, and whether any review is open. */
	record Content(List<ReconcileRow> rows, boolean anyReview) {
	}

	private List<ReconcileRow> rows = List.of();
	private @Nullable EmptyState noReview;
	private @Nullable EmptyState nothing;
	private @Nullable Composite content;
	private @Nullable Button agreeingToo;
	private @Nullable Label summary;
	private @Nullable RowTable<ReconcileRow> table;

	@Override
	protected void create(Composite parent) {
		noReview = new EmptyState(parent, Messages.NO_REVIEW, Messages.NO_REVIEW_TEXT).withFirstSteps(getSite());
		nothing = new EmptyState(parent, Messages.NOTHING, Messages.NOTHING_TEXT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		content = area;
		bar(area);
		var made = new RowTable<>(area, ReconcileRow.class, columns(), row -> row.place().ifPresent(place -> PlaceInEditor.show(getSite().getPage(), place)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.viewer().getControl());
		made.viewer().getControl().addListener(SWT.KeyDown, this::pressed);
		selectionOf(made.viewer());
		table = made;
		keysOf(made.viewer().getControl());
		show(new Content(rows, false));
	}

	private static List<Column<ReconcileRow>> columns() {
		return List.of(new Column<>(Messages.COLUMN_WEBSITE, 230, ReconcileRow::website), new Column<>(Messages.COLUMN_CRITERION, 310, ReconcileRow::criterion, ReconcileView::quiet),
				new Column<>(Messages.COLUMN_ANSWERS, 370, ReconcileRow::answers, ReconcileView::colour), new Column<>(Messages.COLUMN_SETTLED, 130, ReconcileRow::settled));
	}

	private static Optional<Color> colour(ReconcileRow row, Palette palette) {
		return row.is(Agreement.DIFFER) ? Optional.of(palette.doubtful()) : quiet(row, palette);
	}

	private static Optional<Color> quiet(ReconcileRow row, Palette palette) {
		return row.compared().isEmpty() ? Optional.of(palette.quiet()) : Optional.empty();
	}

	private void bar(Composite area) {
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(bar, Messages.TAKE_FIRST, () -> take(0));
		button(bar, Messages.TAKE_SECOND, () -> take(1));
		button(bar, Messages.SAY_YES, () -> say(AnswerKey.YES));
		button(bar, Messages.SAY_NO, () -> say(AnswerKey.NO));
		button(bar, Messages.TAKE_BACK, this::takeBack);
		var also = CheckBox.in(bar, Messages.AGREEING_TOO);
		also.addListener(SWT.Selection, e -> showRows());
		agreeingToo = also;
		var sum = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sum);
		summary = sum;
	}

	private static void button(Composite bar, Messages text, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text.text());
		button.addListener(SWT.Selection, e -> action.run());
	}

	private void pressed(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		switch (Character.toLowerCase(event.character)) {
			case '1' -> take(0);
			case '2' -> take(1);
			case 'y' -> say(AnswerKey.YES);
			case 'n' -> say(AnswerKey.NO);
			case SWT.DEL -> takeBack();
			default -> {
				return;
			}
		}
		// Else the table would look for a row that begins with the letter.
		event.doit = false;
	}

	private void take(int inspector) {
		settle(row -> row.answerOf(inspector));
	}

	/** Yes and no answer only what asks for them. */
	private void say(AnswerKey sign) {
		settle(row -> row.asksYesOrNo() ? sign.said() : Optional.empty());
	}

	/** Settles the selected rows that there is an answer for, all of a review as one step. */
	private void settle(Function<ReconcileRow, Optional<Said>> answer) {
		write(selected().stream().filter(row -> !row.is(Agreement.AGREE) && answer.apply(row).isPresent()).toList(), answer);
	}

	private void takeBack() {
		write(selected().stream().filter(row -> row.compared().flatMap(Looks.Compared::judgement).isPresent()).toList(), row -> Optional.empty());
	}

	private void write(List<ReconcileRow> chosen, Function<ReconcileRow, Optional<Said>> answer) {
		Map<OpenReview, List<Settlement>> settled = new LinkedHashMap<>();
		String inspector = Settings.inspector();
		chosen.forEach(row -> row.compared().ifPresent(
				compared -> settled.computeIfAbsent(row.review(), review -> new ArrayList<>()).add(new Settlement(row.looks(), compared, answer.apply(row).map(said -> inspector.isEmpty() ? said : said.acceptedBy(inspector))))));
		settled.forEach((review, settlements) -> Answers.write(review, Messages.STEP.text(), Settlement.all(settlements)));
	}

	private List<ReconcileRow> selected() {
		return Objects.requireNonNull(table).selected();
	}

	@Override
	protected Content read(List<OpenReview> open) {
		Language language = InterfaceLanguage.current();
		List<ReconcileRow> read = open.stream().flatMap(review -> Looks.of(review.review()).stream().flatMap(looks -> ReconcileRow.of(review, looks, language).stream()))
				.sorted(Comparator.comparing(row -> row.compared().map(Looks.Compared::agreement).map(Enum::ordinal).orElse(Agreement.values().length))).toList();
		return new Content(read, !open.isEmpty());
	}

	@Override
	protected void show(Content read) {
		rows = read.rows();
		Objects.requireNonNull(summary).setText(Messages.SUMMARY.text(count(Agreement.DIFFER), count(Agreement.SETTLED), count(Agreement.AGREE),
				rows.stream().filter(row -> row.compared().isEmpty()).count()));
		showRows();
		Objects.requireNonNull(content).layout(true, true);
		frontWithFocus(!read.anyReview() ? noReview : rows.isEmpty() ? nothing : content);
	}

	private void showRows() {
		boolean all = Objects.requireNonNull(agreeingToo).getSelection();
		Objects.requireNonNull(table).show(rows.stream().filter(row -> all || !row.is(Agreement.AGREE)).toList());
	}

	private long count(Agreement agreement) {
		return rows.stream().filter(row -> row.is(agreement)).count();
	}
}
