package cymru.canfod.website.crawl;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Leaves a pause between an answer and the next request to a site. */
final class Pace {
	private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	private long free = System.nanoTime();

	/** Begins the pause. */
	void answered(Duration pause) {
		free = System.nanoTime() + pause.toNanos();
	}

	/** Waits until the pause is over.
	 *
	 * @throws OperationCanceledException as soon as the monitor is cancelled
	 */
	void await(IProgressMonitor monitor) {
		long left = free - System.nanoTime();
		while (left > 0) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			LockSupport.parkNanos(Math.min(left, LOOK_NANOS));
			left = free - System.nanoTime();
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
