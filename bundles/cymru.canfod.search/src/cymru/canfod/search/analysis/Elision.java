package cymru.canfod.search.analysis;

import java.util.Set;

/** The word in a form that something is elided from or leant on: dysgu'r, i'w, a'u, f'athro; also the English possessive. */
final class Elision {

	/** What leans on the word before it: the article, the verbal particles and possessives of Welsh, the possessive and shortened verbs of English. */
	private static final Set<String> BEHIND = Set.of("r", "n", "i", "u", "w", "m", "ch", "th", "s", "re", "ve", "ll", "d", "t");
	/** What leans on the word behind it: fy, dy before a vowel, and the English d'. */
	private static final Set<String> BEFORE = Set.of("f", "d", "th", "m", "r", "n");

	private Elision() {
	}

	/** @param plain in small letters with straight apostrophes */
	static String word(String plain) {
		int at = plain.lastIndexOf('\'');
		if (at < 0) {
			return plain;
		}
		if (at == 0 || at == plain.length() - 1) {
			return plain.replace("'", "");
		}
		String before = plain.substring(0, at);
		String behind = plain.substring(at + 1);
		if (BEHIND.contains(behind)) {
			return before.replace("'", "");
		}
		return BEFORE.contains(before) ? behind : plain.replace("'", "");
	}
}
