package cymru.canfod.workbench.app;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Holds all jobs back until the window has been painted once: reading a review beside that would only make the user wait longer for the first sight of it. */
final class QuietStart implements Listener {

	/** A window that nobody sees is not painted. */
	private static final int AT_THE_LATEST_MILLIS = 3000;

	private final Display display;

	private QuietStart(Display display) {
		this.display = display;
	}

	static void begin() {
		Job.getJobManager().suspend();
	}

	static void endWhenPainted(Display display) {
		var start = new QuietStart(display);
		display.addFilter(SWT.Paint, start);
		display.timerExec(AT_THE_LATEST_MILLIS, start::end);
	}

	@Override
	public void handleEvent(@Nullable Event event) {
		display.removeFilter(SWT.Paint, this);
		// What was asked to be painted together has been when this runs.
		display.asyncExec(this::end);
	}

	private void end() {
		display.removeFilter(SWT.Paint, this);
		Job.getJobManager().resume();
	}
}
