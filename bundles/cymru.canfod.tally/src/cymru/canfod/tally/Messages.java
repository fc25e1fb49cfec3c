package cymru.canfod.tally;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import cymru.canfod.quantifier.Language;

/** The sentences of this bundle in both languages. */
final class Messages {

	/** No fall-back to the machine's own language: English is what stands in the file without a language. */
	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private static final Map<Language, ResourceBundle> BUNDLES = Map.of(Language.ENGLISH, bundle(Locale.ROOT), Language.WELSH,
			bundle(Locale.of(Language.WELSH.tag())));

	private Messages() {
	}

	static String of(Issue issue, Language language) {
		return MessageFormat.format(pattern(key(issue), language), issue.words().toArray());
	}

	static String pattern(String key, Language language) {
		return BUNDLES.getOrDefault(language, bundle(Locale.ROOT)).getString(key);
	}

	private static String key(Issue issue) {
		return issue.code().hasVariants() ? issue.code().code() + '.' + issue.words().getFirst() : issue.code().code();
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle("cymru.canfod.tally.messages", locale, Messages.class.getClassLoader(), EXACT);
	}
}
