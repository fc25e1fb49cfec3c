package cymru.canfod.search.ui.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** When those who look find more while much is being indexed. */
class WatchingTest {

	private long now;
	private boolean isWatched = true;
	private int told;
	private final Watching watching = new Watching(() -> isWatched, () -> told++, () -> TimeUnit.MILLISECONDS.toNanos(now));

	@Test
	void soonAtFirstThenEverMoreSeldom() {
		assertFalse(watching.isWaiting());
		now = 400;
		assertTrue(watching.isWaiting());
		watching.finds();
		assertEquals(1, told);
		now = 700;
		assertFalse(watching.isWaiting());
		now = 900;
		assertTrue(watching.isWaiting());
		now = 60_000;
		watching.finds();
		now = 64_000;
		assertFalse(watching.isWaiting());
		now = 66_000;
		assertTrue(watching.isWaiting(), "nobody waits longer than some seconds");
	}

	@Test
	void notAtAllWhileNobodyLooks() {
		isWatched = false;
		now = 400;
		assertFalse(watching.isWaiting());
	}
}
