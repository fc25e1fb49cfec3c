package cymru.canfod.website;

import java.util.List;

import cymru.canfod.quantifier.Language;

/**
 * Why a probe proposes what it proposes, so that a person can weigh it.
 *
 * @param words what the sentence speaks of, in its own order
 */
public record Reason(ReasonCode code, List<String> words) {
	public Reason {
		words = List.copyOf(words);
	}

	/** A reason. */
	public static Reason of(ReasonCode code, Object... words) {
		return new Reason(code, List.of(words).stream().map(Object::toString).toList());
	}

	/** It as a sentence. */
	public String message(Language language) {
		return Messages.of(code.key(), language, words);
	}
}
