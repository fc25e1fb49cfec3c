package cymru.canfod.tally;

import java.util.Locale;

import cymru.canfod.quantifier.Language;

/** What a provider as a whole says of a proposition, or what was seen of a criterion on its website. */
public enum ProviderStance {
	YES, NO, MIXED, UNCLEAR,
	/** A criterion that could not be judged. */
	CANNOT_TELL,
	/** A criterion that does not apply to the provider. */
	NOT_APPLICABLE,
	/** A proposition of which nothing was said. */
	NOT_ASKED,
	/** A criterion for which nobody looked. */
	NOT_LOOKED_AT;

	/** Whether the provider belongs to the base of a claim. */
	public boolean isCounted() {
		return this == YES || this == NO || this == MIXED;
	}

	/** The code in queries and results: {@code yes}, {@code cannot-tell} ... */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The word that readers see. */
	public String word(Language language) {
		return ValueWords.find("stance." + code(), language).orElseThrow();
	}
}
