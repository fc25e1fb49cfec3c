package cymru.canfod.search.ui.index;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/**
 * Work in the background that leaves the machine to whoever sits before it: one thread does it, and rests most of the time while somebody is at work.
 */
final class GivingWay {

	/** So long it works at a stretch, in nanoseconds. */
	private static final long STRETCH = 20_000_000;
	/** So long it rests at most after that, in nanoseconds: it goes on, if slowly, however long somebody is at work. */
	private static final long REST = 250_000_000;
	/** So often it looks whether it was stopped while it rests, in nanoseconds. */
	private static final long LOOK = 10_000_000;

	/** Something that may be lengthy. */
	interface Work<T> {

		/** Does it, and tells the monitor of every piece. */
		T with(IProgressMonitor monitor) throws IOException;
	}

	private final BooleanSupplier isToRest;

	/** @param isToRest whether somebody is at work; asked at every stretch */
	GivingWay(BooleanSupplier isToRest) {
		this.isToRest = isToRest;
	}

	/** Does the work, in a thread of its own while this one waits: what it does in parallel stays in the pool that it was begun in. */
	<T> T run(IProgressMonitor monitor, Work<T> work) throws IOException {
		try (var pool = new ForkJoinPool(1, all -> new Worker(all), null, false)) {
			var task = new FutureTask<>(() -> work.with(new Resting(monitor)));
			pool.execute(task);
			return task.get();
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw cause(e);
		}
	}

	/** What went wrong in the work itself. */
	private static IOException cause(ExecutionException thrown) {
		return switch (thrown.getCause()) {
			case IOException e -> e;
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			case null, default -> new IOException(thrown);
		};
	}

	/** Where the system heeds it (Linux does not by default), other threads come first. */
	private static final class Worker extends ForkJoinWorkerThread {

		Worker(ForkJoinPool pool) {
			super(pool);
			setPriority(Thread.MIN_PRIORITY);
			setName("Canfod index");
		}
	}

	/** Whoever tells it of a piece of work may have to wait, or to end. */
	private final class Resting extends ProgressMonitorWrapper {

		private long end = System.nanoTime();

		Resting(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void subTask(String name) {
			super.subTask(name);
			if (System.nanoTime() - end > 0) {
				rest();
				end = System.nanoTime() + STRETCH;
			}
			if (isCanceled()) {
				throw new OperationCanceledException();
			}
		}

		private void rest() {
			long latest = System.nanoTime() + REST;
			while (isToRest.getAsBoolean() && System.nanoTime() - latest < 0 && !isCanceled()) {
				LockSupport.parkNanos(LOOK);
			}
		}
	}
}
