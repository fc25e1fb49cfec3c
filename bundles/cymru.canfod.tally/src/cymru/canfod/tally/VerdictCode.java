package cymru.canfod.tally;

import java.util.Locale;

/** What decides about a claim. */
public enum VerdictCode {
	/** It is true, and its term is the strongest that holds. */
	HOLDS,
	/** It is true, but a stronger term holds too. */
	UNDERSTATED,
	/** Its term does not hold, another one does. */
	OVERSTATED,
	/** Its term does not hold and no other term of the scheme does. */
	NO_TERM,
	/** Nobody gave an answer that counts. */
	UNSUPPORTED,
	/** Its figure is not the true one. */
	FIGURE_DIFFERS,
	/** It compares, and the truth is another. */
	COMPARISON_DIFFERS,
	/** Its words say neither a term nor a figure, or do not compare where it should. */
	NO_QUANTIFIER;

	/** The code in results and messages: {@code holds}, {@code no-term} ... */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
