package cymru.canfod.tally;

import java.util.List;

/** Truth tables over the ordinals of {@link ProviderStance}. */
final class Truth {

	private static final int SIZE = ProviderStance.values().length;

	/** What decides in "and", weakest first: one no makes a no; else one that is outside the base leaves all outside it. */
	private static final List<ProviderStance> AND_ORDER = List.of(ProviderStance.YES, ProviderStance.MIXED, ProviderStance.NOT_LOOKED_AT,
			ProviderStance.NOT_ASKED, ProviderStance.NOT_APPLICABLE, ProviderStance.CANNOT_TELL, ProviderStance.UNCLEAR, ProviderStance.NO);

	/** The same in "or", with yes and no exchanged. */
	private static final List<ProviderStance> OR_ORDER = AND_ORDER.stream().map(Truth::opposite).toList();

	/** By ordinal. */
	static final byte[] NOT = not();
	/** By {@link #index}. */
	static final byte[] AND = table(AND_ORDER);
	/** By {@link #index}. */
	static final byte[] OR = table(OR_ORDER);

	private Truth() {
	}

	static int index(byte one, byte other) {
		return one * SIZE + other;
	}

	private static ProviderStance opposite(ProviderStance stance) {
		return switch (stance) {
			case YES -> ProviderStance.NO;
			case NO -> ProviderStance.YES;
			default -> stance;
		};
	}

	private static byte[] not() {
		byte[] table = new byte[SIZE];
		for (ProviderStance stance : ProviderStance.values()) {
			table[stance.ordinal()] = (byte) opposite(stance).ordinal();
		}
		return table;
	}

	private static byte[] table(List<ProviderStance> order) {
		byte[] table = new byte[SIZE * SIZE];
		for (ProviderStance one : order) {
			for (ProviderStance other : order) {
				ProviderStance decides = order.indexOf(one) > order.indexOf(other) ? one : other;
				table[index((byte) one.ordinal(), (byte) other.ordinal())] = (byte) decides.ordinal();
			}
		}
		return table;
	}
}
