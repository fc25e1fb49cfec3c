package cymru.canfod.search.ui.index;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

import cymru.canfod.ui.UiThread;

/** Whether somebody is at work in the windows, so that what can wait should wait. */
final class Presence {

	/** So long after a key or a click somebody is still at it, in nanoseconds. */
	private static final long LINGERING = 1_000_000_000L;
	private static final int[] SIGNS = { SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.MouseMove };

	private final Display display;
	/** Whether the windows have been asked for an answer that they have not given yet. */
	private final AtomicBoolean asked = new AtomicBoolean();
	private volatile long last = System.nanoTime() - LINGERING;
	private final Listener seen = event -> last = System.nanoTime();

	Presence(Display display) {
		this.display = display;
	}

	void begin() {
		UiThread.later(display, () -> {
			for (int sign : SIGNS) {
				display.addFilter(sign, seen);
			}
		});
	}

	void end() {
		UiThread.later(display, () -> {
			for (int sign : SIGNS) {
				display.removeFilter(sign, seen);
			}
		});
	}

	/** Whether a key or the mouse was used just now, the windows have something to do, or another job than one that can wait too. */
	boolean isAtWork() {
		return System.nanoTime() - last < LINGERING || isWindowBusy() || Stream.of(Job.getJobManager().find(null)).anyMatch(Presence::cannotWait);
	}

	/** An idle window has answered the last question long before the next. */
	private boolean isWindowBusy() {
		boolean isOpen = !asked.compareAndSet(false, true);
		if (!isOpen) {
			UiThread.later(display, () -> asked.set(false));
		}
		return isOpen;
	}

	private static boolean cannotWait(Job job) {
		return job.getState() == Job.RUNNING && job.getPriority() != Job.DECORATE;
	}
}
