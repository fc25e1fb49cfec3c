package cymru.canfod.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Fact.Outcome;

/** The words for answers in spreadsheets: one in each language is written, many are understood. */
final class AnswerWords {

	private static final Map<Outcome, List<String>> ENGLISH = Map.of(Outcome.YES, List.of("yes", "y", "true", "\u2713", "\u2714"),
			Outcome.NO, List.of("no", "n", "false", "\u2715", "\u2717", "\u2718"), Outcome.CANNOT_TELL, List.of("cannot tell", "can't tell", "cannot-tell", "unclear", "?", "u"),
			Outcome.NOT_APPLICABLE, List.of("not applicable", "not-applicable", "n/a", "\u2300"));
	private static final Map<Outcome, List<String>> WELSH = Map.of(Outcome.YES, List.of("ie", "ydy", "oes", "do", "ydi"),
			Outcome.NO, List.of("na", "nac ydy", "nage", "nac oes", "naddo", "nac ydi"), Outcome.CANNOT_TELL, List.of("methu dweud", "aneglur", "ansicr"),
			Outcome.NOT_APPLICABLE, List.of("amherthnasol", "ddim yn berthnasol", "dim yn berthnasol"));
	private static final Map<Outcome, List<String>> NUMBERS = Map.of(Outcome.YES, List.of("1"), Outcome.NO, List.of("0"));

	private AnswerWords() {
	}

	/** An outcome in a language. */
	static String word(Outcome outcome, Language language) {
		return words(language == Language.WELSH ? WELSH : ENGLISH, outcome).getFirst();
	}

	/** The outcome that a cell stands for, in any language. */
	static Optional<Outcome> outcome(String cell) {
		String word = cell.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
		for (Outcome outcome : Outcome.values()) {
			if (words(ENGLISH, outcome).contains(word) || words(WELSH, outcome).contains(word) || words(NUMBERS, outcome).contains(word)) {
				return Optional.of(outcome);
			}
		}
		return Optional.empty();
	}

	/** What a cell answers to a criterion that asks for such an answer; nothing when it cannot be one. */
	static Optional<GivenAnswer.Content> content(String cell, Fact.AnswerType type) {
		return switch (type) {
			case YES_NO -> outcome(cell).map(GivenAnswer.Outcome::new);
			case COUNT -> count(cell).<GivenAnswer.Content>map(GivenAnswer.Count::new)
					.or(() -> outcome(cell).filter(outcome -> outcome == Outcome.CANNOT_TELL || outcome == Outcome.NOT_APPLICABLE).map(GivenAnswer.Outcome::new));
			case TEXT -> Optional.of(new GivenAnswer.Words(cell.strip().replaceAll("\\s+", " ")));
		};
	}

	/** A whole number from 0 to 999,999, also as spreadsheets write it: 3.0. */
	private static Optional<Integer> count(String cell) {
		String digits = cell.strip().replaceFirst("[.,]0+$", "");
		return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
	}

	private static List<String> words(Map<Outcome, List<String>> words, Outcome outcome) {
		return words.getOrDefault(outcome, List.of());
	}
}
