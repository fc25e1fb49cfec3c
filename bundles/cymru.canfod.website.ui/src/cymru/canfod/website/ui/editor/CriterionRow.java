package cymru.canfod.website.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.ui.Answer;
import cymru.canfod.website.ui.answers.AnswerKey;
import cymru.canfod.website.ui.answers.Shown;

/** A criterion on the page: its words, the answers to choose from, and below them, while it has the keyboard, where and why. */
final class CriterionRow {

	private static final int NUMBER = 26;
	private static final int BAR = 4;
	private static final int LARGEST_COUNT = 4;

	private final Answerer page;
	private final Composite area;
	private final Label number;
	private final Label words;
	private final Segments segments;
	private final Optional<Field> field;
	private final Label remarks;
	private final Details details;
	private Line line;
	private boolean active;
	private boolean mine;

	CriterionRow(Composite parent, Line line, Answerer page) {
		this.page = page;
		this.line = line;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(10, 8, 5, 5).spacing(8, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		area.addPaintListener(event -> {
			event.gc.setForeground(Palette.on(area.getBackground()).quiet());
			event.gc.setAlpha(90);
			event.gc.drawLine(0, area.getSize().y - 1, area.getSize().x, area.getSize().y - 1);
			if (active) {
				event.gc.setAlpha(255);
				event.gc.setBackground(Palette.on(area.getBackground()).good());
				event.gc.fillRectangle(0, 0, BAR, area.getSize().y);
			}
		});
		number = new Label(area, SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(NUMBER, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(number);
		words = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		boolean yesNo = line.asks(Fact.AnswerType.YES_NO);
		Composite answers = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(yesNo ? 1 : 2).applyTo(answers);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(answers);
		field = yesNo ? Optional.empty() : Optional.of(answerField(answers));
		segments = new Segments(answers, yesNo ? List.of(AnswerKey.values()) : Arrays.stream(AnswerKey.values()).filter(sign -> sign != AnswerKey.YES && sign != AnswerKey.NO).toList(), this::answer);
		segments.canvas().addListener(SWT.KeyDown, this::pressed);
		GridDataFactory.fillDefaults().hint(segments.size()).align(SWT.END, SWT.CENTER).applyTo(segments.canvas());
		new Label(area, SWT.NONE).setLayoutData(GridDataFactory.fillDefaults().hint(NUMBER, 0).create());
		remarks = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(remarks);
		remarks.addListener(SWT.Paint, e -> remarks.setForeground(Palette.on(area.getBackground()).quiet()));
		details = new Details(area, this);
		area.addListener(SWT.Activate, e -> entered());
		for (Control control : new Control[] { number, words, remarks }) {
			control.addListener(SWT.MouseDown, e -> setFocus());
		}
	}

	private Field answerField(Composite parent) {
		boolean counts = line.asks(Fact.AnswerType.COUNT);
		Field made = new Field(parent, counts ? SWT.SINGLE | SWT.RIGHT : SWT.MULTI | SWT.WRAP, this::answer).named(line.text());
		if (counts) {
			made.text().setTextLimit(LARGEST_COUNT);
			made.text().addListener(SWT.Verify, e -> e.doit = e.text.chars().allMatch(c -> c >= '0' && c <= '9'));
			GridDataFactory.fillDefaults().hint(44, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(made.text());
		} else {
			GridDataFactory.fillDefaults().hint(220, 2 * made.text().getLineHeight()).align(SWT.END, SWT.CENTER).applyTo(made.text());
		}
		made.text().addListener(SWT.KeyDown, e -> typed(e, made.text(), counts));
		return made;
	}

	Line line() {
		return line;
	}

	Composite area() {
		return area;
	}

	Segments segments() {
		return segments;
	}

	Details details() {
		return details;
	}

	/** The field of a criterion that asks for a number or a text. */
	Optional<Field> field() {
		return field;
	}

	/**
	 * Shows what is said of the criterion.
	 *
	 * @param editable whether the user may say something
	 * @return whether the row needs another height
	 */
	boolean show(Line shown, boolean editable) {
		line = shown;
		mine = editable;
		Optional<Fact.Answer> answer = shown.answer();
		number.setText(Integer.toString(shown.number()));
		words.setText(shown.text());
		segments.show(shown.text(), answer.map(given -> Answer.inShort(given, InterfaceLanguage.current())).orElseGet(() -> Answer.NOT_LOOKED_AT.word(InterfaceLanguage.current())),
				answer.isEmpty() ? Optional.of(AnswerKey.NOT_LOOKED_AT) : answer.flatMap(Fact.Answer::outcome).map(AnswerKey::of));
		segments.canvas().setEnabled(editable);
		field.ifPresent(own -> {
			own.show(answer.flatMap(Fact.Answer::count).map(String::valueOf).or(() -> answer.flatMap(Fact.Answer::text).map(text -> text.printed())).orElse(""));
			own.text().setEditable(editable);
		});
		return showBelow();
	}

	private boolean showBelow() {
		String before = remarks.getText();
		String said = line.answer().map(answer -> Shown.remarks(answer, InterfaceLanguage.current())).orElse("");
		remarks.setText(said);
		boolean hidden = active && mine || said.isEmpty();
		boolean changed = !before.equals(said) || ((GridData) remarks.getLayoutData()).exclude != hidden;
		include(remarks, !hidden);
		return details.show(line, active && mine) || changed;
	}

	/** A label, and whatever stands before it in its line. */
	private void include(Control control, boolean shown) {
		Control before = area.getChildren()[Arrays.asList(area.getChildren()).indexOf(control) - 1];
		for (Control one : new Control[] { before, control }) {
			((GridData) one.getLayoutData()).exclude = !shown;
			one.setVisible(shown);
		}
	}

	/** Shows whether it is the one that the user is at. */
	boolean setActive(boolean now) {
		if (active == now) {
			return false;
		}
		active = now;
		area.redraw();
		return showBelow();
	}

	void setFocus() {
		field.ifPresentOrElse(own -> own.text().setFocus(), () -> segments.canvas().setFocus());
		entered();
	}

	private void entered() {
		page.entered(this);
	}

	/** Writes down what has been typed into its fields. */
	void commit() {
		field.ifPresent(Field::commit);
		details.commit();
	}

	private void typed(Event event, Text own, boolean counts) {
		if (!counts && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			int at = own.getCaretLineNumber();
			boolean leaves = event.keyCode == SWT.ARROW_UP ? at == 0 : at == own.getLineCount() - 1;
			if (!leaves) {
				return;
			}
		}
		boolean letter = Character.isLetter(event.character) || event.character == SWT.DEL || event.character == SWT.BS;
		boolean clears = counts && event.character == SWT.DEL && own.getText().isEmpty();
		if (!letter || clears || counts && event.character != SWT.DEL && event.character != SWT.BS) {
			pressed(event);
		}
	}

	private void pressed(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_UP -> page.move(this, -1);
			case SWT.ARROW_DOWN -> page.move(this, 1);
			case SWT.CR, SWT.KEYPAD_CR -> details.setFocus();
			default -> {
				if (!answered(Character.toLowerCase(event.character))) {
					return;
				}
			}
		}
		event.doit = false;
	}

	private boolean answered(char key) {
		if (key == 'p') {
			accept();
			return true;
		}
		char own = key == SWT.BS ? SWT.DEL : key;
		Optional<AnswerKey> sign = Arrays.stream(AnswerKey.values()).filter(one -> one.key() == own)
				.filter(one -> field.isEmpty() || one != AnswerKey.YES && one != AnswerKey.NO).findFirst();
		sign.ifPresent(this::answer);
		return sign.isPresent();
	}

	private void answer(AnswerKey sign) {
		give(sign.said());
	}

	private void answer(String typed) {
		String answer = typed.strip();
		give(answer.isEmpty() ? Optional.empty() : Optional.of(line.asks(Fact.AnswerType.COUNT) ? Said.count(Integer.parseInt(answer)) : Said.text(answer)));
	}

	/** Another answer keeps note and address. */
	private void give(Optional<Said> said) {
		if (mine) {
			details.commit();
			page.give(line, before -> said.map(now -> before.map(old -> old.answering(now)).orElse(now)));
		}
	}

	/** Another note or address keeps the answer. */
	void remark(UnaryOperator<Said> change) {
		page.give(line, before -> before.map(change));
	}

	/** Takes over what is proposed, if anything is. */
	void accept() {
		line.proposed().ifPresent(page::accept);
	}
}
