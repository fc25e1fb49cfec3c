package cymru.canfod.cli;

import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Tells now and then how much of a long task is done. */
final class SpokenProgress extends ProgressMonitorWrapper {

	private static final int STEP = 20;

	private final IntConsumer listener;
	private int done;

	/** @param stop is asked whether to go on */
	SpokenProgress(IProgressMonitor stop, IntConsumer listener) {
		super(stop);
		this.listener = listener;
	}

	@Override
	public void worked(int work) {
		int before = done / STEP;
		done += work;
		if (done / STEP > before) {
			listener.accept(done);
		}
	}
}
