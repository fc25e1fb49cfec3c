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

	/**
	 * The smallest number of answers without which the relation of the first to the second would be another one: those that
	 * speak for it most, of both together; 0 when the relation is not the true one.
	 */
	public static int of(Relation relation, Distribution these, Distribution those) {
		if (these.isEmpty() || those.isEmpty() || Relation.of(these, those) != relation) {
			return 0;
		}
		return switch (relation) {
			case FEWER -> toTurn(these, those);
			case MORE -> toTurn(those, these);
			case SAME -> 1;
		};
	}

	/** How many of the smallest of the fewer and of the largest of the more must go until the fewer are fewer no longer. */
	private static int toTurn(Distribution fewer, Distribution more) {
		for (int left = 1; left < fewer.size() + more.size(); left++) {
			for (int ofFewer = Math.max(0, left - more.size()); ofFewer <= Math.min(left, fewer.size()); ofFewer++) {
				Distribution rest = new Distribution(fewer.values().subList(ofFewer, fewer.size()));
				Distribution others = new Distribution(more.values().subList(0, more.size() - (left - ofFewer)));
				if (rest.isEmpty() || others.isEmpty() || Relation.of(rest, others) != Relation.FEWER) {
					return left;
				}
			}
		}
		return fewer.size() + more.size();
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
