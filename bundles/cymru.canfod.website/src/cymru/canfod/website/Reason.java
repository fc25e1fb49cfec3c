package cymru.canfod.website;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** The reason that a sentence gives in either language; empty if it gives none, as a passage of a page does. What a visit wrote down can so be told to readers of the other language. */
	public static Optional<Reason> read(String sentence) {
		return Stream.of(ReasonCode.values()).flatMap(code -> Stream.of(Language.values()).flatMap(language -> code.read(sentence, language).stream().map(words -> new Reason(code, words)))).findFirst();
	}
}
