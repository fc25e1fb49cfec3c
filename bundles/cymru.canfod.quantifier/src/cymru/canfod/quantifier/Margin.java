package cymru.canfod.quantifier;

/** How firmly a claim stands. */
public final class Margin {

	private Margin() {
	}

	/**
	 * The smallest number of answers that would have to change (the count moves by one each, the base stays) before the
	 * claimed term fails or a stronger one holds; 0 when that is so already, and for a share of nothing.
	 */
	public static int of(Scheme scheme, Term claimed, Share share) {
		int changes = 0;
		while (fits(scheme, claimed, share.count() - changes, share.base())
				&& fits(scheme, claimed, share.count() + changes, share.base())) {
			changes++;
		}
		return changes;
	}

	/** The smallest number of answers that would have to change before the figure is wrong; 0 when it is already. */
	public static int of(Figure figure, Share share) {
		int changes = 0;
		while (fits(figure, share.count() - changes, share.base()) && fits(figure, share.count() + changes, share.base())) {
			changes++;
		}
		return changes;
	}

	private static boolean fits(Figure figure, int count, int base) {
		return count < 0 || count > base || figure.agrees(new Share(count, base));
	}

	private static boolean fits(Scheme scheme, Term claimed, int count, int base) {
		if (count < 0 || count > base) {
			return true;
		}
		Share share = new Share(count, base);
		return claimed.holds(share) && scheme.strongest(share).filter(term -> term.isNarrowerThan(claimed)).isEmpty();
	}
}
