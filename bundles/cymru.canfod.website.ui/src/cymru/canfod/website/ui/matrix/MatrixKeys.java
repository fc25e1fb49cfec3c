package cymru.canfod.website.ui.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import cymru.canfod.website.ui.answers.Sign;

/**
 * The keys of the matrix: those of the answers, digits for numbers, Space for what is proposed, Enter for the text. Digits that follow each other
 * quickly are one number.
 */
final class MatrixKeys {

	/** What the keys do. */
	interface Actions {
		/** The same answer in all selected cells. */
		void answer(Sign sign);

		/** The same number in all selected cells. */
		void count(int number);

		/** Accepts what is proposed in the selected cells. */
		void accept();

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
				&& (sign(event).isPresent() || Character.isDigit(event.character) || event.character == ' ' || isEnter(event));
	}

	private static boolean isEnter(KeyEvent event) {
		return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}

	private static Optional<Sign> sign(KeyEvent event) {
		char key = Character.toLowerCase(event.character);
		return Arrays.stream(Sign.values()).filter(sign -> sign.key() == key).findFirst();
	}

	private void pressed(@SuppressWarnings("unused") NatTable source, KeyEvent event) {
		Optional<Sign> sign = sign(event);
		if (sign.isPresent()) {
			actions.answer(sign.get());
		} else if (isEnter(event)) {
			actions.open();
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
