package cymru.canfod.website.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/** Hangs up when the time for an answer is over or the visit is stopped, whatever the other side is doing. */
final class Deadline implements Closeable {
	private static final long LOOK_MILLIS = 50;

	private final Socket socket;
	private final IProgressMonitor monitor;
	private final long end;
	private final ScheduledFuture<?> looking;
	private volatile boolean isOver;

	Deadline(Socket socket, Duration total, IProgressMonitor monitor, ScheduledExecutorService clock) {
		this.socket = socket;
		this.monitor = monitor;
		this.end = System.nanoTime() + total.toNanos();
		this.looking = clock.scheduleAtFixedRate(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void look() {
		isOver = end - System.nanoTime() < 0;
		if (isOver || monitor.isCanceled()) {
			looking.cancel(false);
			try {
				socket.close();
			} catch (IOException e) {
				// It is closed then as well.
			}
		}
	}

	/** Whether it hung up for time. */
	boolean isOver() {
		return isOver;
	}

	@Override
	public void close() {
		looking.cancel(false);
	}
}
