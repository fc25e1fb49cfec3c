package cymru.canfod.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import cymru.canfod.quantifier.Language;

/** The sentences of the command line, in English and Welsh. */
final class Messages {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	static String text(Language language, String key, Object... words) {
		Locale locale = Locale.forLanguageTag(language.tag());
		String pattern = ResourceBundle.getBundle("cymru.canfod.cli.messages", locale, Messages.class.getClassLoader(), NO_FALLBACK).getString(key);
		return new MessageFormat(pattern, locale).format(words);
	}
}
