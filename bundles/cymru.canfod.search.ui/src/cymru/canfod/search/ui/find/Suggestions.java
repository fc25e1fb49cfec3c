package cymru.canfod.search.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.ui.reviews.OpenReview;

/** What can be typed at a place of a query: names of attributes in either language, and their values in the open reviews. */
public final class Suggestions {

	/** More than these nobody looks through. */
	private static final int MOST = 60;
	private static final String BEFORE = "(?:^|[\\s(-])";
	private static final Pattern NAME = Pattern.compile(BEFORE + "(\\p{L}*)$");
	private static final Pattern VALUE = Pattern.compile(BEFORE + "(\\p{L}+):(?:[^\\s\"(),]+,)*(\"[^\"]*|[^\\s\"(),]*)$");

	/**
	 * A suggestion.
	 *
	 * @param label how it is shown
	 * @param query with what is suggested
	 * @param caret where one goes on to type, from 0
	 */
	public record Suggestion(String label, String query, int caret) {
	}

	private final List<OpenReview> open;
	private final Language language = InterfaceLanguage.current();

	/** @param open the reviews that are open */
	public Suggestions(List<OpenReview> open) {
		this.open = open;
	}

	/** Names that go on like the word before the caret; all where none has been begun. */
	public List<Suggestion> names(String query, int caret) {
		Matcher word = NAME.matcher(query.substring(0, caret));
		if (!word.find() || query.substring(0, caret).chars().filter(c -> c == '"').count() % 2 != 0) {
			return List.of();
		}
		String begun = word.group(1).toLowerCase(Locale.ROOT);
		return Stream.of(Attribute.values()).flatMap(attribute -> name(attribute, begun).map(name -> suggestion(name + ':', HitWords.attribute(attribute), query, word.start(1), caret)).stream()).toList();
	}

	/** In the language of the interface, else in the other one. */
	private Optional<String> name(Attribute attribute, String begun) {
		return Stream.of(language, language == Language.WELSH ? Language.ENGLISH : Language.WELSH).map(attribute::name).filter(name -> name.startsWith(begun)).findFirst();
	}

	/** Values that have what is before the caret in them or in what they are called; none behind anything but the name of an attribute and its colon. */
	public List<Suggestion> values(String query, int caret) {
		Matcher value = VALUE.matcher(query.substring(0, caret));
		Optional<Attribute> attribute = value.find() ? Attribute.of(value.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
		if (attribute.isEmpty()) {
			return List.of();
		}
		String begun = value.group(2).replace("\"", "").toLowerCase(Locale.ROOT);
		Comparator<String> beginningFirst = Comparator.comparing(each -> !each.toLowerCase(Locale.ROOT).startsWith(begun));
		return open.stream().flatMap(review -> OccurringValues.of(attribute.get(), review.review())).distinct().sorted(beginningFirst.thenComparing(Comparator.naturalOrder()))
				.filter(each -> has(each, begun) || has(label(attribute.get(), each), begun)).limit(MOST)
				.map(each -> suggestion(written(each), label(attribute.get(), each), query, value.start(2), caret)).toList();
	}

	private static boolean has(String text, String begun) {
		return text.toLowerCase(Locale.ROOT).contains(begun);
	}

	private String label(Attribute attribute, String value) {
		return HitWords.value(open, attribute, value);
	}

	private static String written(String value) {
		return value.chars().anyMatch(c -> Character.isWhitespace(c) || c == '(' || c == ')') ? '"' + value + '"' : value;
	}

	private static Suggestion suggestion(String text, String label, String query, int start, int end) {
		String shown = label.isEmpty() || label.equals(text) ? text : Messages.SUGGESTED.text(text, label);
		return new Suggestion(shown, query.substring(0, start) + text + query.substring(end), start + text.length());
	}
}
