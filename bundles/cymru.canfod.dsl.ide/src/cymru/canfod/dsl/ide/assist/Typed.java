package cymru.canfod.dsl.ide.assist;

import java.util.Locale;

/**
 * The beginning of a word that has been typed so far.
 *
 * @param offset where it begins
 * @param word what has been typed, may be empty
 */
record Typed(int offset, String word) {

	/** The word before the offset. */
	static Typed before(String text, int offset) {
		int start = offset;
		while (start > 0 && isWord(text.charAt(start - 1))) {
			start--;
		}
		return new Typed(start, text.substring(start, offset));
	}

	/** Whether a word with that label can be meant: it or a word of its label begins so. */
	boolean fits(String candidate, String label) {
		var typed = word.toLowerCase(Locale.ROOT);
		return candidate.toLowerCase(Locale.ROOT).contains(typed) || (" " + label.toLowerCase(Locale.ROOT)).contains(" " + typed);
	}

	/** 0 for a word that begins with what was typed, 1 for any other. */
	int rank(String candidate) {
		return candidate.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)) ? 0 : 1;
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '_';
	}
}
