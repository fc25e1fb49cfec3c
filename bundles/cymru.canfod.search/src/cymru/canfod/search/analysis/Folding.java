package cymru.canfod.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** How words are written the same way: small letters, one apostrophe and, where asked, no accents. */
final class Folding {

	private static final char APOSTROPHE = '\'';
	private static final String ACCENTED = "\u00e0\u00e1\u00e2\u00e4\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f2\u00f3\u00f4\u00f6\u00f9\u00fa\u00fb\u00fc\u00fd\u00ff\u0175\u0177\u1e81\u1e83\u1e85\u1ef3";
	private static final String PLAIN = "aaaaeeeeiiiioooouuuuyywywwwy";

	private Folding() {
	}

	/** Small letters, composed accents, straight apostrophes. */
	static String plain(CharSequence token) {
		StringBuilder text = new StringBuilder(token.length());
		boolean composed = true;
		for (int i = 0; i < token.length(); i++) {
			char c = token.charAt(i);
			composed &= c < '\u0300' || c > '\u036f';
			text.append(isApostrophe(c) ? APOSTROPHE : c < '\u0080' ? Character.toLowerCase(c) : c);
		}
		String word = composed ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFC);
		return isAscii(word) ? word : word.toLowerCase(Locale.ROOT);
	}

	/** The same without accents. */
	static String withoutAccents(String plain) {
		if (isAscii(plain)) {
			return plain;
		}
		StringBuilder text = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			int at = ACCENTED.indexOf(plain.charAt(i));
			text.append(at < 0 ? plain.charAt(i) : PLAIN.charAt(at));
		}
		return text.toString();
	}

	/** Straight, curly (both ways round) or the letter that looks like one. */
	static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\uff07' || c == '`';
	}

	private static boolean isAscii(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) >= '\u0080') {
				return false;
			}
		}
		return true;
	}
}
