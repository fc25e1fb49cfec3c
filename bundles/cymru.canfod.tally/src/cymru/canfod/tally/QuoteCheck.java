package cymru.canfod.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.tally.facts.NotesFacts;
import cymru.canfod.tally.facts.Text;

/** A quote must stand in the notes word for word; line breaks and the amount of white space make no difference. */
final class QuoteCheck {

	/** A passage that shares fewer of the quote's words than this is not offered, in percent. */
	private static final int LIKENESS = 50;

	private final List<NotesFacts> notes;
	private final List<String> texts;

	/** @param notes of one visit that have words in them; there is nothing to check against when there are none */
	QuoteCheck(List<NotesFacts> notes) {
		this.notes = notes;
		texts = notes.stream().map(file -> Text.onOneLine(file.text())).toList();
	}

	void check(Text quote, Issues issues) {
		if (texts.isEmpty()) {
			return;
		}
		String wanted = quote.printed();
		if (texts.stream().anyMatch(text -> text.contains(wanted))) {
			return;
		}
		Optional<String> nearest = nearest(wanted, String.join(" ", texts));
		issues.add(quote.span(), IssueCode.QUOTE_NOT_FOUND,
				nearest.map(passage -> List.of(new Fix(Fix.Kind.PUT_QUOTE, quote.span(), escaped(passage)))).orElse(List.of()),
				wanted, notes.getFirst().path());
	}

	/** The stretch of as many words that has the most of the quote's words in it. */
	private static Optional<String> nearest(String quote, String text) {
		String[] wanted = quote.split(" ");
		String[] words = text.split(" ");
		int length = Math.min(wanted.length, words.length);
		Map<String, Integer> missing = new HashMap<>();
		for (String word : wanted) {
			missing.merge(plain(word), 1, Integer::sum);
		}
		int shared = 0;
		int best = 0;
		int bestStart = 0;
		for (int i = 0; i < words.length; i++) {
			shared += missing.merge(plain(words[i]), -1, Integer::sum) >= 0 ? 1 : 0;
			if (i >= length) {
				shared -= missing.merge(plain(words[i - length]), 1, Integer::sum) > 0 ? 1 : 0;
			}
			if (shared > best) {
				best = shared;
				bestStart = Math.max(0, i - length + 1);
			}
		}
		if (best * 100 < LIKENESS * wanted.length) {
			return Optional.empty();
		}
		return Optional.of(String.join(" ", Arrays.copyOfRange(words, bestStart, Math.min(words.length, bestStart + length))));
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static String escaped(String passage) {
		return passage.replace("\\", "\\\\").replace("\"", "\\\"").replace("[", "\\[");
	}
}
