package cymru.canfod.website.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ide.write.Judged;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.dsl.ui.OpenFile;
import cymru.canfod.dsl.ui.form.EvidenceForm;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.website.ui.answers.Answers;

/** The page of a website: the look that is shown, its criteria, and the site itself beside them. What is answered is written into the text at once. */
final class WebsiteForm implements EvidenceForm, Answerer, Head.Ways {

	private static final int[] BOTH = { 55, 45 };
	private static final String BESIDE = "cymru.canfod.website.beside";

	private final WebsiteEditor editor;
	private final SashForm sash;
	private final Head head;
	private final Rows rows;
	private final SitePane site;
	private List<Sheet> sheets = List.of();
	/** The one of them that is shown; at first the user's own. */
	private Optional<Sheet> shown = Optional.empty();
	private Optional<OpenFile> file = Optional.empty();
	private Optional<Runnable> offered = Optional.empty();
	private boolean isNew = true;

	WebsiteForm(Composite parent, WebsiteEditor editor) {
		this.editor = editor;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite page = new Composite(sash, SWT.NONE);
		page.setData("org.eclipse.e4.ui.css.CssClassName", "canfod-page");
		page.setBackgroundMode(SWT.INHERIT_DEFAULT);
		page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		head = new Head(page, this, this::choose);
		rows = new Rows(page, this);
		site = new SitePane(sash, address -> rows.active().ifPresent(row -> row.details().address().set(address)));
		sash.setMaximizedControl(page);
	}

	@Override
	public String title() {
		return Messages.WEBSITE.text();
	}

	@Override
	public Control control() {
		return sash;
	}

	/** The looks that can be chosen from. */
	List<Sheet> looks() {
		return sheets;
	}

	/** The criteria. */
	Rows rows() {
		return rows;
	}

	@Override
	public void show(OpenFile open, Source source) {
		file = Optional.of(open);
		sheets = Sheet.of(source, Settings.inspector(), InterfaceLanguage.current());
		Optional<Sheet> before = shown;
		shown = before.flatMap(sheet -> sheets.stream().filter(sheet::isSame).findFirst())
				.or(() -> sheets.stream().filter(sheet -> sheet.mine() && sheet.of().isPresent()).findFirst()).or(() -> sheets.stream().findFirst());
		update(source.facts().problems().size());
	}

	private void update(int damaged) {
		shown.ifPresent(sheet -> {
			head.show(sheets, sheets.indexOf(sheet));
			rows.show(sheet.lines(), sheet.mine());
			site.show(sheet.address(), sheet.look().provider(), file.map(open -> open.session().root()));
			if (isNew) {
				isNew = false;
				goOn();
			}
		});
		say(damaged);
	}

	/** What to know before answering, the most important first. */
	private void say(int damaged) {
		Optional<Sheet> sheet = shown;
		if (sheet.isEmpty()) {
			offer(Messages.NOTHING.text(), editor::showSource);
		} else if (damaged > 0) {
			offer(Messages.DAMAGED.text(damaged), editor::showSource);
		} else if (Settings.inspector().isEmpty()) {
			offer(Messages.WHO.text(), this::askWho);
		} else if (!sheet.get().mine()) {
			offer(Messages.OTHERS.text(sheet.get().by()), this::lookMyself);
		} else {
			offer(sheet.get().of().isEmpty() ? Messages.BEGIN.text() : "", () -> { });
		}
	}

	private void offer(String words, Runnable way) {
		offered = Optional.of(way);
		head.say(words);
	}

	private void askWho() {
		Commands.run(editor.getSite(), Commands.SETTINGS, Commands.WRITING);
		file.ifPresent(open -> show(open, open.source()));
	}

	private void lookMyself() {
		shown.flatMap(other -> sheets.stream().filter(sheet -> sheet.mine() && sheet.look().provider().equals(other.look().provider())).findFirst())
				.ifPresent(sheet -> choose(sheets.indexOf(sheet)));
	}

	private void choose(int index) {
		rows.commit();
		shown = Optional.of(sheets.get(index));
		update(sheets.get(index).damaged());
		rows.setFocus();
	}

	@Override
	public boolean reveal(int offset) {
		for (Sheet sheet : sheets) {
			Optional<Line> line = sheet.at(offset);
			if (line.isPresent()) {
				choose(sheets.indexOf(sheet));
				rows.row(line.get().id()).ifPresent(CriterionRow::setFocus);
				return true;
			}
		}
		return false;
	}

	@Override
	public void commit() {
		rows.commit();
	}

	@Override
	public void setFocus() {
		rows.setFocus();
	}

	@Override
	public void give(Line line, UnaryOperator<Optional<Said>> change) {
		file.ifPresent(open -> show(open, open.source()));
		shown.ifPresent(sheet -> write(Messages.STEP_ANSWER, new Given(sheet.look(), line.id(), change.apply(sheet.line(line.id()).flatMap(Line::answer).map(Said::of)))));
	}

	@Override
	public void accept(Judged proposed) {
		Given accepted = proposed.by(Settings.inspector());
		// Into the look that is shown, by whichever checklist the machine went.
		shown.ifPresent(sheet -> write(Messages.STEP_ACCEPT, new Given(sheet.look(), accepted.criterion(), accepted.said())));
	}

	private void write(Messages step, Given given) {
		file.ifPresent(open -> {
			Answers.give(review(open), step.text(), List.of(given), Settings.inspector());
			// Without waiting for the whole review to be counted.
			show(open, open.source());
		});
	}

	private static OpenReview review(OpenFile open) {
		return new OpenReview(open.file().getProject(), open.session());
	}

	@Override
	public void entered(CriterionRow row) {
		rows.entered(row);
		file.flatMap(open -> Optional.ofNullable(open.source().review().declarations().criteria().get(row.line().id()))
				.map(declared -> new Placed.Place(review(open), declared.file(), declared.fact().name().span()))).ifPresent(editor::selected);
	}

	@Override
	public void move(CriterionRow from, int by) {
		rows.move(from, by);
	}

	@Override
	public void site(boolean beside) {
		sash.setMaximizedControl(beside ? null : sash.getChildren()[0]);
		sash.setWeights(BOTH);
		head.siteIs(beside);
		remember();
	}

	/** As the user had the site before beside its page in this window: nobody asks for it thirty times. */
	private void goOn() {
		if (sash.getShell().getData(BESIDE) instanceof SitePane.Beside beside && beside != SitePane.Beside.NOTHING) {
			site(true);
			site.goOn(beside);
		}
	}

	/** Kept until the window is closed. */
	private void remember() {
		sash.getShell().setData(BESIDE, sash.getMaximizedControl() == null ? site.wished() : SitePane.Beside.NOTHING);
	}

	@Override
	public void openAddress() {
		site(true);
	}

	@Override
	public void go(int by) {
		rows.commit();
		remember();
		file.ifPresent(open -> shown.ifPresent(
				sheet -> new Sites(review(open)).go(editor.getSite().getPage(), sheet.look().provider(), by, Optional.of(editor))));
	}

	@Override
	public void follow() {
		offered.ifPresent(Runnable::run);
	}
}
