package cymru.canfod.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence or word that is shown to the user. An enum of them is all that a bundle needs: the texts stand under the constants' names in
 * {@code messages.properties} and {@code messages_cy.properties} beside it.
 */
public interface Words {

	/** Under which name the text stands. */
	String name();

	/** The text in the language that the workbench was started in, with numbers and words put in (see {@link MessageFormat}). */
	default String text(Object... words) {
		return in(Locale.getDefault(), words);
	}

	/** The text in another language; English where that language has none. */
	default String in(Locale locale, Object... words) {
		Class<?> own = getClass();
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		String pattern = ResourceBundle.getBundle(own.getPackageName() + ".messages", locale, own.getClassLoader(), control).getString(name());
		return new MessageFormat(pattern, locale).format(words);
	}
}
