package cymru.canfod.quantifier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * The numbers that were counted at the members of a group, such as the clicks to a page on each of its websites.
 *
 * @param values from the smallest to the largest, each at least 0
 */
public record Distribution(List<Integer> values) {

	/** Of those numbers, in any order. */
	public static Distribution of(Collection<Integer> numbers) {
		return new Distribution(numbers.stream().sorted().toList());
	}

	/** True when nothing was counted: then there is no mean, median or range. */
	public boolean isEmpty() {
		return values.isEmpty();
	}

	/** How many numbers there are. */
	public int size() {
		return values.size();
	}

	/** All of them together. */
	public long sum() {
		return values.stream().mapToLong(Integer::longValue).sum();
	}

	/** The arithmetic mean, rounded half up to so many decimals; not of an empty distribution. */
	public BigDecimal mean(int decimals) {
		return BigDecimal.valueOf(sum()).divide(BigDecimal.valueOf(size()), decimals, RoundingMode.HALF_UP);
	}

	/** The number in the middle, or the exact half way between the two in the middle; not of an empty distribution. */
	public BigDecimal median() {
		long middle = (long) values.get((size() - 1) / 2) + values.get(size() / 2);
		return BigDecimal.valueOf(middle * 5, 1).stripTrailingZeros();
	}

	/** The smallest number; not of an empty distribution. */
	public int smallest() {
		return values.getFirst();
	}

	/** The largest number; not of an empty distribution. */
	public int largest() {
		return values.getLast();
	}
}
