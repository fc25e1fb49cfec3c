package cymru.canfod.website;

import java.io.IOException;
import java.util.List;

import cymru.canfod.quantifier.Language;

/** There is nothing to visit, or nothing was saved of it. */
public final class CannotVisitException extends IOException {
	private static final long serialVersionUID = 1;

	/** Why not. */
	public enum Cause {
		/** The review has no address of the provider's website. */
		NO_ADDRESS("visit.no-address"),
		/** What the review has is no web address. */
		BAD_ADDRESS("visit.bad-address"),
		/** No visit has saved anything. */
		NOT_SAVED("visit.not-saved");

		private final String key;

		Cause(String key) {
			this.key = key;
		}
	}

	private final Cause why;
	private final List<String> words;

	/**
	 * About a provider.
	 *
	 * @param words the provider's id, and the address where there is one
	 */
	public CannotVisitException(Cause why, String... words) {
		super(why.name());
		this.why = why;
		this.words = List.of(words);
	}

	/** What is missing and what can be done. */
	public String message(Language language) {
		return Messages.of(why.key, language, words);
	}
}
