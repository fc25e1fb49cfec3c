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
import java.util.regex.Pattern;
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
	private static final Pattern WORDS = Pattern.compile("[^\\p{L}'\u2019]+");

	/** Counts a text. */
	public static LanguageGuess of(String text) {
		int english = 0;
		int welsh = 0;
		for (String word : WORDS.split(text)) {
			String plain = word.replace('\u2019', '\'');
			// "I" is English, "i" is Welsh; all other words are compared in small letters.
			String small = plain.equals("I") ? plain : plain.toLowerCase(Locale.ROOT);
			english += Words.OF.getOrDefault(Language.ENGLISH, Set.of()).contains(small) ? 1 : 0;
			welsh += Words.OF.getOrDefault(Language.WELSH, Set.of()).contains(small) ? 1 : 0;
		}
		return new LanguageGuess(english, welsh);
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
		static final Map<Language, Set<String>> OF = Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(language -> language, Words::read));

		private static Set<String> read(Language language) {
			String name = "functionwords_" + language.tag() + ".txt";
			try (InputStream in = Objects.requireNonNull(LanguageGuess.class.getResourceAsStream(name), name)) {
				return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
