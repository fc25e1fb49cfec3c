package cymru.canfod.search;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import cymru.canfod.quantifier.Language;

/** The sentences of search, in English and Welsh. */
public final class Messages {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/** A sentence with words put into it. */
	public static String text(Language language, String key, Object... words) {
		Locale locale = Locale.forLanguageTag(language.tag());
		String pattern = ResourceBundle.getBundle("cymru.canfod.search.messages", locale, Messages.class.getClassLoader(), NO_FALLBACK).getString(key);
		return new MessageFormat(pattern, locale).format(words);
	}
}
