package cymru.canfod.report;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cymru.canfod.quantifier.Language;

/** The fixed words of reports in a language that is asked for, whatever the language of the machine. */
public final class Messages {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");

	private Messages() {
	}

	/** The text under the key, with {@code {0}}, {@code {1}} ... replaced by the arguments as they are. */
	public static String text(Language language, String key, Object... arguments) {
		return ARGUMENT.matcher(bundle(language).getString(key)).replaceAll(match -> argument(match, arguments));
	}

	/** Whether there is a text under the key. */
	public static boolean has(Language language, String key) {
		return bundle(language).containsKey(key);
	}

	private static String argument(MatchResult match, Object... arguments) {
		return Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(match.group(1))]));
	}

	private static ResourceBundle bundle(Language language) {
		Locale locale = language == Language.WELSH ? Locale.of("cy") : Locale.ROOT;
		return ResourceBundle.getBundle("cymru.canfod.report.messages", locale, Messages.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}
}
