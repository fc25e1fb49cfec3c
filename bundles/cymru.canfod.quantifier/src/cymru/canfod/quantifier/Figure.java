package cymru.canfod.quantifier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A figure that a claim prints: a percentage ("78%", "78 per cent", "78 y cant") or a count of a base ("12 of the 15",
 * "three out of four", "12 o'r 15", "tri awdurdod o'r pedwar").
 *
 * @param offset  where it starts in the printed words, in characters (UTF-16)
 * @param length  in the same characters
 * @param meaning what the figure says
 */
public record Figure(int offset, int length, Meaning meaning) {

	/** What a figure says of a share. */
	public sealed interface Meaning {

		/** True when it is the figure of that share; never true of a share of nothing. */
		boolean agrees(Share share);

		/** The same kind of figure with the numbers of that share, which is not one of nothing. */
		String trueText(Share share, Language language);
	}

	/** A percentage with the decimals that are printed: true of a share that is it when rounded half up to as many. */
	public record Percentage(BigDecimal value) implements Meaning {

		@Override
		public boolean agrees(Share share) {
			return !share.isOfNothing() && rounded(share).compareTo(value) == 0;
		}

		@Override
		public String trueText(Share share, Language language) {
			return rounded(share).toPlainString() + '%';
		}

		private BigDecimal rounded(Share share) {
			return BigDecimal.valueOf(100L * share.count()).divide(BigDecimal.valueOf(share.base()), value.scale(), RoundingMode.HALF_UP);
		}
	}

	/** So many of so many, both exact. */
	public record CountOfBase(BigDecimal count, BigDecimal base) implements Meaning {

		@Override
		public boolean agrees(Share share) {
			return !share.isOfNothing() && count.compareTo(BigDecimal.valueOf(share.count())) == 0
					&& base.compareTo(BigDecimal.valueOf(share.base())) == 0;
		}

		@Override
		public String trueText(Share share, Language language) {
			return Figure.count(share, language);
		}
	}

	/** A share as a claim may print it: "19 of 22", "19 o 22". */
	public static String count(Share share, Language language) {
		return share.count() + (language == Language.WELSH ? " o " : " of ") + share.base();
	}

	private record Patterns(Language language, Pattern percentage, Pattern countOfBase) {

		private static final String WHOLE = "\\d{1,3}(?:,\\d{3})+|\\d+";
		/** Not inside a number, a range or a hyphenated word, and not "every one of the 15", "pob un o'r 15". */
		private static final String BEFORE = "(?<![\\w.,-])(?<!\\b(?:every|each|any|not|pob|bob|phob|mhob|dim|ddim|yr|unrhyw)\\s{1,3})(?<!'r\\s{1,3})";
		private static final Patterns ENGLISH = of(Language.ENGLISH, "",
				"(?:out\\s+of|of)(?:\\s+(?:all\\s+the|the|all|our|these|those))?\\s+");
		/** In Welsh a noun may stand between: "12 ysgol o'r 15". */
		private static final Patterns WELSH = of(Language.WELSH, "(?:\\w+\\s+)?",
				"(?:(?:allan\\s+)?o(?:'r(?:\\s+holl)?)?|o\\s+blith(?:\\s+yr?)?)\\s+");

		static Patterns in(Language language) {
			return language == Language.WELSH ? WELSH : ENGLISH;
		}

		private static Patterns of(Language language, String between, String joint) {
			String number = "(" + WHOLE + "|" + NumberWords.pattern(language) + ")";
			String decimal = "(" + WHOLE + "|\\d+\\.\\d+|" + NumberWords.pattern(language) + ")";
			return new Patterns(language, compile(BEFORE + decimal + "\\s*(?:%|(?:per\\s?cent|y\\s+cant)\\b)"),
					compile(BEFORE + number + "\\s+" + between + joint + number + "\\b(?![-%]|\\.\\d|,\\d|\\s*(?:%|per\\s?cent|y\\s+cant))"));
		}

		private static Pattern compile(String pattern) {
			return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
		}

		private BigDecimal number(String printed) {
			return Character.isDigit(printed.charAt(0)) ? new BigDecimal(printed.replace(",", ""))
					: BigDecimal.valueOf(NumberWords.value(printed, language));
		}
	}

	/** The figures in the printed words of a claim, in their order. */
	public static List<Figure> in(String printedWords, Language language) {
		String words = printedWords.replace('\u2019', '\'').replace('\u2018', '\'');
		Patterns patterns = Patterns.in(language);
		List<Figure> figures = new ArrayList<>();
		add(patterns.percentage(), words, figures, match -> new Percentage(patterns.number(match.group(1))));
		add(patterns.countOfBase(), words, figures,
				match -> new CountOfBase(patterns.number(match.group(1)), patterns.number(match.group(2))));
		figures.sort(Comparator.comparingInt(Figure::offset));
		return figures;
	}

	/** True when this is the figure of that share. */
	public boolean agrees(Share share) {
		return meaning.agrees(share);
	}

	private static void add(Pattern pattern, String words, List<Figure> figures, Function<MatchResult, Meaning> meaning) {
		pattern.matcher(words).results()
				.forEach(match -> figures.add(new Figure(match.start(), match.end() - match.start(), meaning.apply(match))));
	}
}
