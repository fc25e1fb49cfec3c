package cymru.canfod.search.ui.index;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import cymru.canfod.search.index.Onlooker;

/** Lets those who look find what was indexed so far: soon at first, then ever more seldom, since every time takes some of the time. */
final class Watching implements Onlooker {

	/** So long after the beginning something can be found, in nanoseconds. */
	private static final long FIRST = 300_000_000;
	/** Nobody has to wait longer for more, in nanoseconds. */
	private static final long LONGEST = 5_000_000_000L;

	private final BooleanSupplier isWatched;
	private final Runnable tell;
	private final LongSupplier clock;
	private final long begun;
	private volatile long due;

	/**
	 * Begins to look.
	 *
	 * @param isWatched whether anybody is there to be told
	 * @param tell told that more can be found
	 * @param clock in nanoseconds
	 */
	Watching(BooleanSupplier isWatched, Runnable tell, LongSupplier clock) {
		this.isWatched = isWatched;
		this.tell = tell;
		this.clock = clock;
		begun = clock.getAsLong();
		due = begun + FIRST;
	}

	@Override
	public boolean isWaiting() {
		return clock.getAsLong() - due > 0 && isWatched.getAsBoolean();
	}

	/** As long again as it has taken until now. */
	@Override
	public void finds() {
		long now = clock.getAsLong();
		due = now + Math.min(LONGEST, now - begun);
		tell.run();
	}
}
