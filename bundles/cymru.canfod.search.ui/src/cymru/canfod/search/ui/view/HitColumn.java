package cymru.canfod.search.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;

import cymru.canfod.search.Hit.InContext;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.HitWords;
import cymru.canfod.ui.Words;

/**
 * A column of what was found.
 *
 * @param weight its share of the width
 * @param narrowest its least width, in letters
 * @param style {@link SWT#LEFT} or {@link SWT#RIGHT}
 */
record HitColumn(Words title, int weight, int narrowest, int style, Cell text) {

	/** How wide a letter is about, in pixels. */
	private static final int LETTER = 8;
	/** No column is narrower, in letters. */
	private static final int NARROWEST = 9;
	/** A day is of no use by half. */
	private static final int DAY = 13;
	private static final HitColumn WHO = plain(Messages.COLUMN_WHO, 16, HitWords::who);
	private static final HitColumn DATE = new HitColumn(Messages.COLUMN_DATE, 10, DAY, SWT.LEFT, told(found -> HitWords.date(found.hit())));
	private static final HitColumn WHERE = plain(Messages.COLUMN_WHERE, 24, found -> HitWords.where(found.hit()));
	private static final HitColumn REVIEW = plain(Messages.COLUMN_REVIEW, 16, Found::from);
	private static final HitColumn PROVIDER = plain(Messages.COLUMN_PROVIDER, 16, HitWords::provider);
	private static final HitColumn CODED = plain(Messages.COLUMN_CODED, 22, HitWords::codings);

	/** What stands in a cell of a width in pixels. */
	interface Cell {
		StyledString of(Line line, Marking marking, int width);
	}

	private interface Told {
		String of(Found found);
	}

	/** @param several whether to say from which review each hit is; a tree says so by its groups */
	static List<HitColumn> of(Shape shape, boolean several) {
		List<HitColumn> columns = of(shape);
		return several && shape != Shape.TREE ? columns.stream().flatMap(each -> each == WHERE ? Stream.of(REVIEW, each) : Stream.of(each)).toList() : columns;
	}

	private static List<HitColumn> of(Shape shape) {
		return switch (shape) {
			case TREE -> List.of(new HitColumn(Messages.COLUMN_TEXT, 50, NARROWEST, SWT.LEFT, HitColumn::text), WHO, DATE, WHERE);
			case TABLE -> List.of(new HitColumn(Messages.COLUMN_TEXT, 40, NARROWEST, SWT.LEFT, HitColumn::text), PROVIDER, WHO, DATE, CODED, WHERE);
			case IN_CONTEXT -> List.of(PROVIDER,
					new HitColumn(Messages.COLUMN_BEFORE, 30, NARROWEST, SWT.RIGHT, (line, marking, width) -> new StyledString(end(context(line).map(InContext::before).orElse(""), width))),
					new HitColumn(Messages.COLUMN_FOUND, 12, NARROWEST, SWT.LEFT, (line, marking, width) -> context(line).map(each -> marking.found(each.found())).orElseGet(() -> text(line, marking, width))),
					new HitColumn(Messages.COLUMN_AFTER, 30, NARROWEST, SWT.LEFT, (line, marking, width) -> new StyledString(context(line).map(InContext::after).orElse(""))), DATE, WHERE);
		};
	}

	/** So many whole words of the end of a text as there is room for: it goes on in the next column. */
	static String end(String text, int width) {
		int room = Math.max(0, width / LETTER - 2);
		if (text.length() <= room) {
			return text;
		}
		int cut = text.length() - room;
		int word = text.indexOf(' ', cut - 1);
		return "\u2026" + text.substring(word < 0 || word == text.length() - 1 ? cut : word + 1);
	}

	private static Optional<InContext> context(Line line) {
		return line.context();
	}

	/** What was found only in other words says so first. */
	private static StyledString text(Line line, Marking marking, int width) {
		Optional<Found> found = line.found();
		if (found.isEmpty()) {
			return new StyledString(line.title());
		}
		var text = new StyledString();
		if (found.get().hit().byGlossary()) {
			text.append(marking.quiet(Messages.BY_GLOSSARY.text(HitWords.language(found.get().hit().language())))).append("  ");
		}
		return text.append(marking.snippet(found.get().hit(), width));
	}

	private static HitColumn plain(Words title, int weight, Told told) {
		return new HitColumn(title, weight, NARROWEST, SWT.LEFT, told(told));
	}

	private static Cell told(Told told) {
		return (line, marking, width) -> new StyledString(line.found().map(told::of).orElse(""));
	}

	/** Its least width, in pixels. */
	int room() {
		return narrowest * LETTER;
	}
}
