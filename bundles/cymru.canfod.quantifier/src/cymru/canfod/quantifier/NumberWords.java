package cymru.canfod.quantifier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers as they are written in words, one to twenty; Welsh ones in both genders, both ways of counting and mutated. */
final class NumberWords {

	private static final List<String> ENGLISH = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
			"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

	private static final List<String> WELSH = List.of("un", "dau|dwy", "tri|tair", "pedwar|pedair", "pump|pum", "chwech|chwe", "saith",
			"wyth", "naw", "deg|deng", "un ar ddeg|un deg un", "deuddeg|deuddeng|un deg dau|un deg dwy",
			"tri ar ddeg|tair ar ddeg|un deg tri|un deg tair", "pedwar ar ddeg|pedair ar ddeg|un deg pedwar|un deg pedair",
			"pymtheg|pymtheng|un deg pump|un deg pum", "un ar bymtheg|un deg chwech|un deg chwe", "dau ar bymtheg|dwy ar bymtheg|un deg saith",
			"deunaw|un deg wyth", "pedwar ar bymtheg|pedair ar bymtheg|un deg naw", "ugain|dau ddeg");

	private static final Map<Language, Map<String, Integer>> VALUES = Map.of(Language.ENGLISH, values(ENGLISH, Language.ENGLISH),
			Language.WELSH, values(WELSH, Language.WELSH));

	private NumberWords() {
	}

	/** All of them as alternatives of a regular expression, the longer ones first. */
	static String pattern(Language language) {
		return values(language).keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
				.map(word -> word.replace(" ", "\\s+")).collect(Collectors.joining("|"));
	}

	/** The value of words that {@link #pattern} matches. */
	static int value(String words, Language language) {
		return values(language).getOrDefault(words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), 0);
	}

	private static Map<String, Integer> values(Language language) {
		return VALUES.getOrDefault(language, Map.of());
	}

	private static Map<String, Integer> values(List<String> numbers, Language language) {
		Map<String, Integer> values = new HashMap<>();
		for (int i = 0; i < numbers.size(); i++) {
			for (String word : numbers.get(i).split("\\|")) {
				for (String form : language == Language.WELSH ? WelshMutation.variants(word) : List.of(word)) {
					values.putIfAbsent(form, i + 1);
				}
			}
		}
		return values;
	}
}
