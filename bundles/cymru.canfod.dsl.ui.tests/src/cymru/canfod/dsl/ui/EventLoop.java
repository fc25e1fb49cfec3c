package cymru.canfod.dsl.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.opentest4j.AssertionFailedError;

/** Waits as a user does: while the window goes on working. */
public final class EventLoop {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private EventLoop() {
	}

	/** Runs the event loop until the condition holds. */
	public static void until(String what, BooleanSupplier condition) {
		var display = Display.getCurrent();
		var end = Instant.now().plus(PATIENCE);
		display.timerExec((int) PATIENCE.toMillis(), display::wake);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionFailedError("Not seen in " + PATIENCE.toSeconds() + " s: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(50, display::wake);
				display.sleep();
			}
		}
	}

	/** Runs what is due now, and not what comes of it. */
	public static void run() {
		var done = new AtomicBoolean();
		Display.getCurrent().asyncExec(() -> done.set(true));
		until("the end of what is due", done::get);
	}
}
