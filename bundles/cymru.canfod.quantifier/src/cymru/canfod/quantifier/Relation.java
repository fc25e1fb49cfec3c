package cymru.canfod.quantifier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the mean of one group stands to that of another, and the words that say so. */
public enum Relation {
	/** A smaller mean. */
	FEWER(List.of("fewer", "less", "lower"), List.of("llai", "lai", "is")),
	/** Exactly the same mean. */
	SAME(List.of("the same", "as many", "as much"), List.of("yr un", "cymaint", "gymaint")),
	/** A larger mean. */
	MORE(List.of("more", "higher", "greater"), List.of("mwy", "fwy", "uwch"));

	/**
	 * Words that compare.
	 *
	 * @param offset where they start in the printed words, in characters (UTF-16)
	 * @param length in the same characters
	 */
	public record Said(Relation relation, int offset, int length) {
	}

	private final List<String> english;
	private final List<String> welsh;

	Relation(List<String> english, List<String> welsh) {
		this.english = english;
		this.welsh = welsh;
	}

	/** The relation of the first to the second, neither of them empty; exact, without rounding. */
	public static Relation of(Distribution these, Distribution those) {
		int order = Long.compare(these.sum() * those.size(), those.sum() * these.size());
		return order < 0 ? FEWER : order > 0 ? MORE : SAME;
	}

	/** The word that is usual for it. */
	public String word(Language language) {
		return forms(language).getFirst();
	}

	/** {@code fewer}, {@code same}, {@code more}: the word in results. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The first word in the printed words of a claim that compares. */
	public static Optional<Said> in(String printedWords, Language language) {
		return Arrays.stream(values()).flatMap(relation -> relation.first(printedWords, language).stream())
				.min((one, other) -> Integer.compare(one.offset(), other.offset()));
	}

	private Optional<Said> first(String words, Language language) {
		var pattern = Pattern.compile("\\b(?:" + String.join("|", forms(language)) + ")\\b",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
		Optional<MatchResult> match = pattern.matcher(words).results().findFirst();
		return match.map(found -> new Said(this, found.start(), found.end() - found.start()));
	}

	private List<String> forms(Language language) {
		return language == Language.WELSH ? welsh : english;
	}
}
