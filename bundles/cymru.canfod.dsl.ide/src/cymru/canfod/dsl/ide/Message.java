package cymru.canfod.dsl.ide;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import cymru.canfod.quantifier.Language;

/** The sentences of the language services, in both languages, whatever the language of the platform. */
public enum Message {
	LINE_HOLDS, LINE_UNDERSTATED, LINE_OVERSTATED, LINE_NO_TERM, LINE_UNSUPPORTED, LINE_FIGURE_DIFFERS, LINE_NO_QUANTIFIER, LINE_FIGURE_HOLDS,
	LINE_COMPARISON_DIFFERS, LINE_NO_COMPARISON, COUNT, NUMBERS, MEAN, AGAINST, MARGIN_ONE, MARGIN_MORE, NOT_COMPLETE,
	ALL_PROVIDERS, WHERE,
	VERDICT_HOLDS, VERDICT_UNDERSTATED, VERDICT_OVERSTATED, VERDICT_NO_TERM, VERDICT_UNSUPPORTED, VERDICT_FIGURE_DIFFERS, VERDICT_COMPARISON_DIFFERS,
	VERDICT_NO_QUANTIFIER,
	REVIEW, SCHEME, TERM, THEME, PROPOSITION, KIND, PROVIDER, GROUP, VISIT, CHECKLIST, CRITERION, WEBSITE, PROPOSALS, CHAPTER, FINDING, RECOMMENDATION, CAMEO,
	SECTION, TABLE, GLOSSARY, JUDGEMENT,
	MEMBERS, VISITS, NO_VISIT, USED_IN, READING, NOT_READ, TERMS_HOLDING, NO_TERM_HOLDS, COUNTED,
	FIX_USE_TERM, FIX_PUT_FIGURE, FIX_MATCH_TWIN, FIX_PUT_QUOTE, FIX_USE_ID, FIX_RENAME,
	PROPOSALS_FILE;

	private static final ResourceBundle.Control NO_FALLBACK =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/** The locale of a language, for dates and numbers. */
	public static Locale locale(Language language) {
		return language == Language.WELSH ? Locale.of("cy", "GB") : Locale.UK;
	}

	/** The sentence with its blanks filled in. */
	public String in(Language language, Object... words) {
		var locale = language == Language.WELSH ? Locale.of("cy") : Locale.ROOT;
		var pattern = ResourceBundle.getBundle("cymru.canfod.dsl.ide.messages", locale, Message.class.getClassLoader(), NO_FALLBACK)
				.getString(name());
		return new MessageFormat(pattern, locale(language)).format(words);
	}
}
