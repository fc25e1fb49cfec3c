package cymru.canfod.tally;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import cymru.canfod.quantifier.Language;

/** The words that readers see for values, in both languages. */
final class ValueWords {

	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private ValueWords() {
	}

	/** The word in that language, where there is one. */
	static Optional<String> find(String key, Language language) {
		Locale locale = language == Language.WELSH ? Locale.of(language.tag()) : Locale.ROOT;
		ResourceBundle words = ResourceBundle.getBundle("cymru.canfod.tally.words", locale, ValueWords.class.getClassLoader(), EXACT);
		return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
	}
}
