package cymru.canfod.ui.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** What every page object needs: to wait by running the event loop, and to find controls by what they show. */
public final class Ui {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private Ui() {
	}

	/** Runs the event loop until the condition is true; fails when that takes too long. */
	public static void until(String what, BooleanSupplier condition) {
		until(what, PATIENCE, condition);
	}

	/** The same for what takes longer by its nature. */
	public static void until(String what, Duration patience, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		Instant end = Instant.now().plus(patience);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				fail("not seen in " + patience.toSeconds() + " s: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { });
				display.sleep();
			}
		}
	}

	/** The page of the only window. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** All controls in a composite, itself first. */
	public static List<Control> all(Control control) {
		List<Control> found = new ArrayList<>(List.of(control));
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(all(child));
			}
		}
		return found;
	}

	/** The first control of a type that the condition holds for. */
	public static <T extends Control> Optional<T> find(Control in, Class<T> type, Predicate<T> condition) {
		return all(in).stream().filter(type::isInstance).map(type::cast).filter(condition).findFirst();
	}

	/** The texts of all labels, links and buttons. */
	public static List<String> texts(Control in) {
		return all(in).stream().map(Ui::text).filter(text -> !text.isEmpty()).toList();
	}

	/** Presses a button, as a click or the space bar would. */
	public static void press(Control in, String text) {
		Button button = find(in, Button.class, b -> b.getText().equals(text)).orElseThrow(() -> new AssertionError("no button \"" + text + "\" but " + texts(in)));
		if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static String text(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			// One that shows a picture only has none.
			case CLabel label -> Objects.requireNonNullElse(label.getText(), "");
			case Link link -> link.getText();
			case Button button -> button.getText();
			default -> "";
		};
	}
}
