package cymru.canfod.tally;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.WelshMutation;
import cymru.canfod.tally.facts.Pair;

/**
 * The names of the review's groups and kinds in one language, to tell whether a quantifier in plain text speaks of
 * providers: "many of the primary schools".
 */
record PopulationWords(Pattern pattern) {

	/** At most this much text behind a quantifier is looked at, in characters. */
	private static final int REACH = 100;

	static PopulationWords of(Declarations declarations, Language language) {
		Set<String> words = new LinkedHashSet<>();
		words.add(language == Language.WELSH ? "darparwyr" : "providers");
		Stream.concat(declarations.kinds().values().stream().map(kind -> kind.fact().label()),
				declarations.groups().values().stream().map(group -> group.fact().label()))
				.flatMap(label -> printed(label, language)).filter(word -> !word.isEmpty())
				.flatMap(word -> language == Language.WELSH ? WelshMutation.variants(word).stream() : Stream.of(word)).forEach(words::add);
		String joint = language == Language.WELSH ? "(?:o(?:['\u2019]r)?\\s+(?:holl\\s+)?|yr?\\s+)?"
				: "(?:of\\s+)?(?:all\\s+)?(?:the\\s+|these\\s+|those\\s+|our\\s+)?";
		String adjective = "(?:[\\w-]+\\s+)?";
		return new PopulationWords(Pattern.compile("\\s+" + joint + adjective + "(?:" + alternatives(words) + ")\\b",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
	}

	private static Stream<String> printed(Pair label, Language language) {
		return language == Language.WELSH ? label.welsh().map(text -> text.printed()).stream() : Stream.of(label.english().printed());
	}

	private static String alternatives(Set<String> words) {
		List<String> longestFirst = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
		return longestFirst.stream().map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q")).collect(Collectors.joining("|"));
	}

	/** Whether the text goes on from here with the name of a population. */
	boolean follow(String text, int from) {
		Matcher matcher = pattern.matcher(text).region(from, Math.min(text.length(), from + REACH));
		return matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt();
	}
}
