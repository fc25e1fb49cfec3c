package cymru.canfod.exchange;

import java.util.List;
import java.util.Locale;

import cymru.canfod.quantifier.Language;

/**
 * Something in a table that did not fit the review, or that fits only if the user says so.
 *
 * @param row its number in the sheet, from 1
 * @param column its title
 * @param words what the sentence speaks of, in its own order
 */
public record Misfit(int row, String column, Code code, List<String> words) {

	/** Why it did not fit. */
	public enum Code {
		/** The column names nothing that the review asks (words: the title). */
		UNKNOWN_CRITERION,
		/** Words: what the row says. */
		UNKNOWN_PROVIDER,
		/** A row with answers, but without a provider. */
		NO_PROVIDER,
		/** Several providers bear the name in the row (words: the name; their ids). */
		AMBIGUOUS_PROVIDER,
		/** Its id is one provider's and its name another's, as after the sorting of one column alone (words: the id; the name; whose name it is). */
		OTHER_NAME,
		/** Words: what the cell says. */
		IMPOSSIBLE_ANSWER,
		/** There is another answer already, which stays unless the user says otherwise (words: what the cell says; the answer that is there). */
		DIFFERS,
		/** A row above has answered the same (words: what the cell says). */
		TWICE,
		/** It is another inspector's answer (words: what the cell says; the inspector). */
		OTHER_INSPECTOR,
		/** It would settle what two inspectors do not, or not yet, differ on (words: what the cell says). */
		NOTHING_TO_SETTLE,
		/** The row is taken by its id, though no provider bears the name beside it (words: the id; the name; whose id it is). */
		UNKNOWN_NAME,
		/** The row is taken by its name, though no provider bears the id beside it (words: the id; the name; whose name it is). */
		UNKNOWN_ID;

		/** Whether it keeps nothing out, and only asks the user to look. */
		public boolean isDoubt() {
			return this == UNKNOWN_NAME || this == UNKNOWN_ID;
		}
	}

	/** It as a sentence. */
	public String message(Language language) {
		return Messages.of("misfit." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'), language, List.copyOf(words));
	}
}
