package cymru.canfod.search.ui.index;

import java.util.function.BooleanSupplier;

import cymru.canfod.search.index.Onlooker;

/** Lets those who look find what was indexed so far: soon at first, then ever more seldom, since every time takes some of the time. */
final class Watching implements Onlooker {

	/** So long after the beginning something can be found, in nanoseconds. */
	private static final long FIRST = 300_000_000;
	/** Nobody has to wait longer for more, in nanoseconds. */
	private static final long LONGEST = 5_000_000_000L;

	private final BooleanSupplier isWatched;
	private final Runnable tell;
	private final long begun = System.nanoTime();
	private volatile long due = begun + FIRST;

	/**
	 * Begins to look.
	 *
	 * @param isWatched whether anybody is there to be told
	 * @param tell told that more can be found
	 */
	Watching(BooleanSupplier isWatched, Runnable tell) {
		this.isWatched = isWatched;
		this.tell = tell;
	}

	@Override
	public boolean isWaiting() {
		return System.nanoTime() - due > 0 && isWatched.getAsBoolean();
	}

	/** As long again as it has taken until now. */
	@Override
	public void finds() {
		long now = System.nanoTime();
		due = now + Math.min(LONGEST, now - begun);
		tell.run();
	}
}
