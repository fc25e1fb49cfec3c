package cymru.canfod.search.ui.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/** What runs in the background takes one processor at most, rests while somebody is at work, and still comes to its end. */
@NonNullByDefault({})
class GivingWayTest {

	/** More work than is done at a stretch. */
	private static final long LENGTHY = 30_000_000;

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	private static int pieces(IProgressMonitor monitor, int count) {
		for (int i = 0; i < count; i++) {
			monitor.subTask("piece " + i);
			long end = System.nanoTime() + LENGTHY;
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
		}
		return count;
	}

	@Test
	void whatIsDoneInParallelStaysInOneThread() throws IOException {
		Set<Thread> threads = ConcurrentHashMap.newKeySet();
		new GivingWay(() -> false).run(monitor, tell -> {
			IntStream.range(0, 1000).parallel().forEach(i -> threads.add(Thread.currentThread()));
			return true;
		});
		assertEquals(1, threads.size());
		assertEquals(Thread.MIN_PRIORITY, threads.iterator().next().getPriority());
	}

	@Test
	void itRestsAtEveryStretchWhileSomebodyIsAtWorkButGoesOn() throws IOException {
		AtomicInteger asked = new AtomicInteger();
		long start = System.nanoTime();
		assertEquals(3, new GivingWay(() -> asked.incrementAndGet() > 0).run(monitor, tell -> pieces(tell, 3)));
		long rested = System.nanoTime() - start - 3 * LENGTHY;
		assertTrue(asked.get() > 3, () -> asked.toString());
		assertTrue(rested > 3 * LENGTHY, () -> rested + " ns");
	}

	@Test
	void itDoesNotRestWhenNobodyIsThere() throws IOException {
		AtomicInteger asked = new AtomicInteger();
		new GivingWay(() -> asked.incrementAndGet() < 0).run(monitor, tell -> pieces(tell, 3));
		assertEquals(3, asked.get());
	}

	@Test
	void whoStopsItNeedNotWaitForItsRest() {
		AtomicInteger asked = new AtomicInteger();
		GivingWay work = new GivingWay(() -> {
			monitor.setCanceled(true);
			return asked.incrementAndGet() > 0;
		});
		assertThrows(OperationCanceledException.class, () -> work.run(monitor, tell -> pieces(tell, 1000)));
		assertEquals(1, asked.get());
	}

	@Test
	void whatGoesWrongIsTold() {
		IOException full = new IOException("no room on the disk");
		assertSame(full, assertThrows(IOException.class, () -> new GivingWay(() -> true).run(monitor, tell -> {
			throw full;
		})));
	}
}
