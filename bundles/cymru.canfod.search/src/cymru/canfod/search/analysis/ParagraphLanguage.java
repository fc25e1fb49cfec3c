package cymru.canfod.search.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.LanguageGuess;

/**
 * The languages of a paragraph: one, or both when it is mixed or too short to tell, since then a word of either may be in it.
 *
 * @param all one or both
 * @param most the one that most of it is in, as far as that can be told
 */
public record ParagraphLanguage(Set<Language> all, Optional<Language> most) {

	/** One function word proves nothing: "an" and "a" are words of names too. */
	private static final int FEWEST = 2;
	/** Of so many words one of the other language may be a name, a slip or a word that both have. */
	private static final int OUTWEIGHED = 5;

	/** Of a text. */
	public static ParagraphLanguage of(String text) {
		LanguageGuess guess = LanguageGuess.of(text);
		int more = Math.max(guess.english(), guess.welsh());
		int fewer = Math.min(guess.english(), guess.welsh());
		if (more < FEWEST || more == fewer) {
			return new ParagraphLanguage(EnumSet.allOf(Language.class), Optional.empty());
		}
		Language most = guess.english() > guess.welsh() ? Language.ENGLISH : Language.WELSH;
		return new ParagraphLanguage(more >= fewer * OUTWEIGHED ? EnumSet.of(most) : EnumSet.allOf(Language.class), Optional.of(most));
	}
}
