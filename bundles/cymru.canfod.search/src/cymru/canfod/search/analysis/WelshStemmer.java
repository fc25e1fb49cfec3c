package cymru.canfod.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the forms of a Welsh word have in common: a light stemmer that takes off the endings of plurals, verb-nouns and the usual persons, and evens
 * out the vowels that change before them (gwaith, gweithio; cwrs, cyrsiau). Words that form their plural in a way of their own are data.
 */
final class WelshStemmer {

	/**
	 * An ending and how many letters must stay when it goes.
	 */
	private record Ending(String letters, int rest) {
	}

	/** Longest first: of two that fit the longer goes. */
	private static final List<Ending> ENDINGS = List.of(
			new Ending("iannau", 4), new Ending("wragedd", 4),
			new Ending("iadau", 4), new Ending("wraig", 4), new Ending("iodd", 4), new Ending("iwyd", 4), new Ending("iant", 4), new Ending("iaid", 4),
			new Ending("iwyr", 4), new Ending("eydd", 4), new Ending("oedd", 3), new Ending("iwch", 4),
			new Ending("iau", 3), new Ending("ion", 3), new Ending("iad", 4), new Ending("wyr", 4), new Ending("iwr", 4), new Ending("iwn", 4), new Ending("ydd", 4),
			new Ending("odd", 4), new Ending("wyd", 4), new Ending("ach", 4), new Ending("wch", 4),
			new Ending("au", 3), new Ending("on", 4), new Ending("od", 4), new Ending("wr", 4), new Ending("ad", 5), new Ending("yn", 4), new Ending("en", 4),
			new Ending("io", 3), new Ending("ia", 4), new Ending("ed", 4), new Ending("yd", 5), new Ending("ir", 5), new Ending("af", 4), new Ending("wn", 5),
			new Ending("i", 3), new Ending("u", 3), new Ending("o", 3), new Ending("a", 4));
	private static final int SHORTEST = 4;
	private static final int MOST_ENDINGS = 3;
	private static final String VOWELS = "aeiouwy";
	/** From every form of a word with forms of its own to the word. */
	private static final Map<String, List<String>> OF_THEIR_OWN = ofTheirOwn();

	private WelshStemmer() {
	}

	private static Map<String, List<String>> ofTheirOwn() {
		Map<String, List<String>> words = new HashMap<>();
		for (List<String> line : WordData.lines("irregular_cy.txt")) {
			for (String form : line) {
				words.merge(form, List.of(line.getFirst()), (known, another) -> Stream.concat(known.stream(), another.stream()).distinct().toList());
			}
		}
		return Map.copyOf(words);
	}

	/**
	 * What stands for the word; several where a form belongs to several words (ceir: cars, or is had).
	 *
	 * @param word not mutated, in small letters without accents
	 */
	static List<String> stems(String word) {
		List<String> known = OF_THEIR_OWN.getOrDefault(word, List.of());
		if (!known.isEmpty()) {
			return known;
		}
		String stem = word;
		for (int i = 0; i < MOST_ENDINGS && stem.length() >= SHORTEST; i++) {
			String shorter = evenConsonants(withoutEnding(stem));
			List<String> whole = OF_THEIR_OWN.getOrDefault(shorter, List.of());
			if (!whole.isEmpty()) {
				return whole;
			}
			if (shorter.equals(stem)) {
				break;
			}
			stem = shorter;
		}
		return List.of(evenVowels(stem));
	}

	private static String withoutEnding(String word) {
		for (Ending ending : ENDINGS) {
			if (word.length() - ending.letters().length() >= ending.rest() && word.endsWith(ending.letters())) {
				return word.substring(0, word.length() - ending.letters().length());
			}
		}
		return word;
	}

	/** A consonant is doubled before an ending (pen, pennau), and single when the stress moves on (pennaeth, penaethiaid). */
	private static String evenConsonants(String word) {
		return word.replace("nn", "n").replace("rr", "r");
	}

	/** Before an ending ai is ei (gair, geiriau) and w is y (cwrs, cyrsiau). */
	private static String evenVowels(String stem) {
		int w = stem.lastIndexOf('w');
		if (w > 0 && w < stem.length() - 1 && !isVowel(stem.charAt(w - 1)) && !isVowel(stem.charAt(w + 1)) && noVowelBehind(stem, w)) {
			return stem.substring(0, w) + 'y' + stem.substring(w + 1);
		}
		int ai = stem.lastIndexOf("ai");
		return ai >= 0 && noVowelBehind(stem, ai + 1) ? stem.substring(0, ai) + "ei" + stem.substring(ai + 2) : stem;
	}

	private static boolean noVowelBehind(String stem, int index) {
		for (int i = index + 1; i < stem.length(); i++) {
			if (isVowel(stem.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isVowel(char c) {
		return VOWELS.indexOf(c) >= 0;
	}
}
