package cymru.canfod.exchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import cymru.canfod.quantifier.Language;

/** The sentences of this bundle in both languages. */
final class Messages {

	/** No fall-back to the machine's own language: English is what stands in the file without a language. */
	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	static String of(String key, Language language, List<Object> words) {
		Locale locale = language == Language.WELSH ? Locale.of(language.tag()) : Locale.ROOT;
		ResourceBundle sentences = ResourceBundle.getBundle("cymru.canfod.exchange.messages", locale, Messages.class.getClassLoader(), EXACT);
		return new MessageFormat(sentences.getString(key), locale).format(words.toArray());
	}
}
