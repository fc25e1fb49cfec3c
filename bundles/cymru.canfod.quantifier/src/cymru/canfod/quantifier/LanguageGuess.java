package cymru.canfod.quantifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the two languages a text is in, by its function words (the, of, and; y, yn, mae): only these two matter here, and no other two languages are easier to tell apart.
 *
 * @param english function words of English in the text
 * @param welsh function words of Welsh in the text
 */
public record LanguageGuess(int english, int welsh) {
	/** Fewer function words than this prove nothing: a menu or a list of names. */
	private static final int FEWEST = 6;
	/** A text with at least this share of the other language's words is in both. */
	private static final double OTHER = 0.25;

	/** Counts a text. */
	public static LanguageGuess of(String text) {
		int[] found = new int[Language.values().length];
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || !isOfWord(text.charAt(i))) {
				if (i > start && i - start <= Words.LONGEST) {
					count(text.substring(start, i), found);
				}
				start = i + 1;
			}
		}
		return new LanguageGuess(found[Language.ENGLISH.ordinal()], found[Language.WELSH.ordinal()]);
	}

	private static void count(String word, int[] found) {
		String plain = word.replace('\u2019', '\'');
		// "I" is English, "i" is Welsh; all other words are compared in small letters.
		String small = plain.equals("I") ? plain : plain.toLowerCase(Locale.ROOT);
		for (Language language : Words.OF.getOrDefault(small, Set.of())) {
			found[language.ordinal()]++;
		}
	}

	private static boolean isOfWord(char c) {
		return c == '\'' || c == '\u2019' || Character.isLetter(c);
	}

	/** The language that most of the text is in; empty if it has too few words or is in both. */
	public Optional<Language> language() {
		int all = english + welsh;
		if (all < FEWEST || Math.min(english, welsh) >= all * OTHER) {
			return Optional.empty();
		}
		return Optional.of(english > welsh ? Language.ENGLISH : Language.WELSH);
	}

	private static final class Words {
		static final Map<String, Set<Language>> OF = Stream.of(Language.values()).flatMap(language -> read(language).map(word -> Map.entry(word, language)))
				.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
		static final int LONGEST = OF.keySet().stream().mapToInt(String::length).max().orElse(0);

		private static Stream<String> read(Language language) {
			String name = "functionwords_" + language.tag() + ".txt";
			try (InputStream in = Objects.requireNonNull(LanguageGuess.class.getResourceAsStream(name), name)) {
				return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
