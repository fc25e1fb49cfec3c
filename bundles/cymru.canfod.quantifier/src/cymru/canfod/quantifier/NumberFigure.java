package cymru.canfod.quantifier;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A figure that a claim about counted numbers prints: a mean ("2.4", "an average of 2.4", "cyfartaledd o 2.4"), a median
 * ("a median of 2", "canolrif o 2") or the range ("between 1 and 5", "1 to 5", "rhwng 1 a 5").
 *
 * @param offset where its numbers start in the printed words, in characters (UTF-16)
 * @param length from its first number to its last, in the same characters
 */
public record NumberFigure(int offset, int length, Meaning meaning) {

	/** What a figure says of numbers. */
	public sealed interface Meaning {

		/** True when it is the figure of those numbers, which are not none. */
		boolean agrees(Distribution numbers);

		/** The same kind of figure of those numbers, which are not none. */
		String trueText(Distribution numbers);
	}

	/** A mean with the decimals that are printed: true when the exact one, rounded half up to as many, is it. */
	public record Mean(BigDecimal value) implements Meaning {

		@Override
		public boolean agrees(Distribution numbers) {
			return numbers.mean(value.scale()).compareTo(value) == 0;
		}

		@Override
		public String trueText(Distribution numbers) {
			return numbers.mean(value.scale()).toPlainString();
		}
	}

	/** An exact median. */
	public record Median(BigDecimal value) implements Meaning {

		@Override
		public boolean agrees(Distribution numbers) {
			return numbers.median().compareTo(value) == 0;
		}

		@Override
		public String trueText(Distribution numbers) {
			return numbers.median().toPlainString();
		}
	}

	/**
	 * The smallest and the largest number, both exact.
	 *
	 * @param joint what is printed between them
	 */
	public record Range(BigDecimal smallest, BigDecimal largest, String joint) implements Meaning {

		@Override
		public boolean agrees(Distribution numbers) {
			return BigDecimal.valueOf(numbers.smallest()).compareTo(smallest) == 0
					&& BigDecimal.valueOf(numbers.largest()).compareTo(largest) == 0;
		}

		@Override
		public String trueText(Distribution numbers) {
			return numbers.smallest() + joint + numbers.largest();
		}
	}

	/** A bare number in digits is a mean; one in words only behind "average", since "one school" and "yr un" say something else. */
	private record Patterns(Language language, Pattern range, Pattern median, Pattern mean, Pattern bare) {

		private static final String DIGITS = "\\d+(?:\\.\\d+)?";
		private static final Patterns ENGLISH = of(Language.ENGLISH, "to|and", "median", "average|mean", "of|is|was");
		private static final Patterns WELSH = of(Language.WELSH, "i|ac?", "[cg]?anolrif|chanolrif", "[cg]yfartaledd|chyfartaledd|[cg]ymedr", "o|yw|oedd");

		static Patterns in(Language language) {
			return language == Language.WELSH ? WELSH : ENGLISH;
		}

		private static Patterns of(Language language, String joint, String median, String mean, String link) {
			String number = number(DIGITS + "|" + NumberWords.pattern(language));
			String behind = ")\\s+(?:(?:" + link + ")\\s+)?" + number;
			return new Patterns(language, compile(number + "(\\s+(?:" + joint + ")\\s+|\\s*[-\u2013]\\s*)" + number),
					compile("\\b(?:" + median + behind), compile("\\b(?:" + mean + behind), compile(number(DIGITS)));
		}

		private static String number(String forms) {
			return "((?<![\\w.,])(?:" + forms + ")(?![\\w%]|[.,]\\d))";
		}

		private static Pattern compile(String pattern) {
			return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
		}

		private BigDecimal value(String printed) {
			return Character.isDigit(printed.charAt(0)) ? new BigDecimal(printed) : BigDecimal.valueOf(NumberWords.value(printed, language));
		}

		private Optional<NumberFigure> find(String words) {
			return first(range, words).map(match -> new NumberFigure(match.start(1), match.end(3) - match.start(1),
					new Range(value(match.group(1)), value(match.group(3)), match.group(2))))
					.or(() -> first(median, words).map(match -> single(match, new Median(value(match.group(1))))))
					.or(() -> first(mean, words).or(() -> first(bare, words)).map(match -> single(match, new Mean(value(match.group(1))))));
		}

		private static NumberFigure single(MatchResult match, Meaning meaning) {
			return new NumberFigure(match.start(1), match.end(1) - match.start(1), meaning);
		}

		private static Optional<MatchResult> first(Pattern pattern, String words) {
			return pattern.matcher(words).results().findFirst();
		}
	}

	/** The figure in the printed words of a claim: the range, else the median, else the first number as a mean. */
	public static Optional<NumberFigure> in(String printedWords, Language language) {
		return Patterns.in(language).find(printedWords);
	}
}
