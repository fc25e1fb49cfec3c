package cymru.canfod.quantifier;

/**
 * The shares that a term may be said of, in whole percents from {@code lower} to {@code upper}. Any numbers may be given, since
 * an author may write any; {@link Scheme#faults()} tells which make no sense. Bounds without a lower side need at
 * least one provider, because "a few" is never zero: their lower side is "over 0".
 */
public record Bounds(int lower, boolean lowerInclusive, int upper, boolean upperInclusive) {

	public static Bounds atLeast(int percent) {
		return new Bounds(percent, true, 100, true);
	}

	public static Bounds over(int percent) {
		return new Bounds(percent, false, 100, true);
	}

	public static Bounds exactly(int percent) {
		return new Bounds(percent, true, percent, true);
	}

	/** Both ends belong to it. */
	public static Bounds between(int lower, int upper) {
		return new Bounds(lower, true, upper, true);
	}

	/** Under the line, and at least one. */
	public static Bounds below(int percent) {
		return new Bounds(0, false, percent, false);
	}

	/** Under the line or on it, and at least one. */
	public static Bounds upTo(int percent) {
		return new Bounds(0, false, percent, true);
	}

	/** What lies in both. */
	public Bounds and(Bounds other) {
		Bounds low = startsWithin(other) ? this : other;
		Bounds high = endsWithin(other) ? this : other;
		return new Bounds(low.lower, low.lowerInclusive, high.upper, high.upperInclusive);
	}

	/** Exact; a share of nothing is in no bounds. */
	public boolean admits(Share share) {
		if (share.isOfNothing()) {
			return false;
		}
		int low = share.compareToPercent(lower);
		int high = share.compareToPercent(upper);
		return (lowerInclusive ? low >= 0 : low > 0) && (upperInclusive ? high <= 0 : high < 0);
	}

	/** True when some share from none to all lies within. */
	boolean isPossible() {
		return lower >= 0 && upper <= 100 && !isEmpty();
	}

	boolean contains(Bounds other) {
		return other.startsWithin(this) && other.endsWithin(this);
	}

	boolean overlaps(Bounds other) {
		return !and(other).isEmpty();
	}

	/** A measure to compare nested bounds by, in half percents: an end that does not belong to them makes them narrower. */
	int width() {
		return 2 * (upper - lower) - (lowerInclusive ? 0 : 1) - (upperInclusive ? 0 : 1);
	}

	private boolean isEmpty() {
		return lower > upper || lower == upper && !(lowerInclusive && upperInclusive);
	}

	private boolean startsWithin(Bounds other) {
		return lower > other.lower || lower == other.lower && (other.lowerInclusive || !lowerInclusive);
	}

	private boolean endsWithin(Bounds other) {
		return upper < other.upper || upper == other.upper && (other.upperInclusive || !upperInclusive);
	}
}
