package cymru.canfod.quantifier;

/**
 * So many providers out of those that were asked, as whole numbers.
 *
 * @param count 0 to {@code base}
 * @param base  how many were asked; 0 when nobody was
 * @throws IllegalArgumentException when {@code 0 <= count <= base} does not hold
 */
public record Share(int count, int base) {

	public Share {
		if (count < 0 || count > base) {
			throw new IllegalArgumentException(count + " of " + base + " is not a share");
		}
	}

	/** True when nobody was asked: then no word and no percentage fits. */
	public boolean isOfNothing() {
		return base == 0;
	}

	/**
	 * The percentage rounded half up, for display only: a rounded percentage decides nothing.
	 *
	 * @throws ArithmeticException when nobody was asked
	 */
	public int percent() {
		return (int) ((200L * count + base) / (2L * base));
	}

	/**
	 * Negative, zero or positive as this share is below, exactly at or above {@code percent}; never rounds.
	 *
	 * @throws ArithmeticException when nobody was asked
	 */
	public int compareToPercent(int percent) {
		if (isOfNothing()) {
			throw new ArithmeticException("0 of 0 has no percentage");
		}
		return Long.compare(100L * count, (long) percent * base);
	}
}
