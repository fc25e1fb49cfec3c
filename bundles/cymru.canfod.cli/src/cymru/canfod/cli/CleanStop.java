package cymru.canfod.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** While it is open, Ctrl+C (or whatever else asks the process to end) cancels its monitor, and the process ends when what looks at the monitor has come to its end. */
final class CleanStop implements AutoCloseable {

	/** Longer than anything takes that looks at the monitor as it should. */
	private static final long MOST_SECONDS = 10;

	private final IProgressMonitor monitor = new NullProgressMonitor();
	private final CountDownLatch ended = new CountDownLatch(1);

	/** Begins to listen. */
	CleanStop() {
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("canfod-stop").unstarted(this::stop));
	}

	/** What takes long looks at it. */
	IProgressMonitor monitor() {
		return monitor;
	}

	private void stop() {
		monitor.setCanceled(true);
		try {
			ended.await(MOST_SECONDS, TimeUnit.SECONDS);
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			// the process ends in any case
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		ended.countDown();
	}
}
