package cymru.canfod.website.ui.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import cymru.canfod.website.ui.answers.AnswerKey;

/**
 * The keys of the matrix: those of the answers, digits for numbers, Space for what is proposed, S to sort, Enter for the text. Digits that follow each other
 * quickly are one number.
 */
final class MatrixKeys {

	/** What the keys do. */
	interface Actions {
		/** The same answer in all selected cells. */
		void answer(AnswerKey sign);

		/** The same number in all selected cells. */
		void count(int number);

		/** Accepts what is proposed in the selected cells. */
		void accept();

		/** Sorts by the column of the cell in front: up, then down, then as in the review. */
		void sort();

		/** Opens the text of the cell in front. */
		void open();
	}

	private static final Duration ONE_NUMBER = Duration.ofMillis(900);
	private static final int LARGEST = 99_999;

	private final MatrixTable table;
	private final Actions actions;
	private int number;
	private Instant last = Instant.MIN;
	/** The cells that the last digit went into. */
	private List<String> at = List.of();

	MatrixKeys(MatrixTable table, Actions actions) {
		this.table = table;
		this.actions = actions;
		table.control().getUiBindingRegistry().registerFirstKeyBinding(MatrixKeys::isOurs, this::pressed);
	}

	private static boolean isOurs(KeyEvent event) {
		return (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0
				&& (sign(event).isPresent() || Character.isDigit(event.character) || event.character == ' ' || isSort(event) || isEnter(event));
	}

	private static boolean isSort(KeyEvent event) {
		return Character.toLowerCase(event.character) == 's';
	}

	private static boolean isEnter(KeyEvent event) {
		return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}

	private static Optional<AnswerKey> sign(KeyEvent event) {
		char key = Character.toLowerCase(event.character);
		return Arrays.stream(AnswerKey.values()).filter(sign -> sign.key() == key).findFirst();
	}

	private void pressed(@SuppressWarnings("unused") NatTable source, KeyEvent event) {
		Optional<AnswerKey> sign = sign(event);
		if (sign.isPresent()) {
			actions.answer(sign.get());
		} else if (isEnter(event)) {
			actions.open();
		} else if (isSort(event)) {
			actions.sort();
		} else if (event.character == ' ') {
			actions.accept();
		} else {
			digit(Character.digit(event.character, 10));
		}
	}

	private void digit(int digit) {
		Instant now = Instant.now();
		List<String> spots = table.selected().stream().map(spot -> spot.site().id() + " " + spot.column()).toList();
		boolean goesOn = spots.equals(at) && now.isBefore(last.plus(ONE_NUMBER)) && number * 10 + digit <= LARGEST;
		number = goesOn ? number * 10 + digit : digit;
		last = now;
		at = spots;
		actions.count(number);
	}
}
