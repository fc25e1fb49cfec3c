package cymru.canfod.search.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Messages;
import cymru.canfod.search.index.Attribute;

/**
 * What is wrong with a query, and where.
 *
 * @param offset of the first wrong character, from 0
 * @param length of what is wrong, in characters; 0 where something is missing
 * @param words that the message needs
 */
public record QueryProblem(Kind kind, int offset, int length, List<String> words) {

	/** What can be wrong. */
	public enum Kind {
		NOTHING_ASKED, TOO_LONG, TOO_MANY_WORDS, TOO_DEEP, UNCLOSED_QUOTE, UNCLOSED_PARENTHESIS, UNOPENED_PARENTHESIS, NOTHING_IN_PARENTHESES, NOTHING_BEFORE,
		NOTHING_BEHIND, UNKNOWN_ATTRIBUTE, NO_VALUE, UNKNOWN_VALUE, BAD_DATE, DATES_REVERSED, PATTERN_TOO_WIDE, BAD_NUMBER, SIMILAR_TOO_SHORT, NEAR_NEEDS_WORDS
	}

	/** What is wrong, as a sentence. */
	public String message(Language language) {
		Stream<String> more = kind == Kind.UNKNOWN_ATTRIBUTE ? Stream.of(attributes(language)) : Stream.of();
		return Messages.text(language, "query." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), Stream.concat(words.stream(), more).toArray());
	}

	private static String attributes(Language language) {
		return Stream.of(Attribute.values()).map(attribute -> attribute.name(language)).collect(Collectors.joining(", "));
	}
}
