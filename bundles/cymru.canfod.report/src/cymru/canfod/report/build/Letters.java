package cymru.canfod.report.build;

import java.util.Locale;

/** Characters of a review's texts, made fit to stand in a document. */
final class Letters {

	private Letters() {
	}

	/** The text without characters that no document may hold: control characters go, halves of surrogate pairs show as replaced. */
	static String printable(String text) {
		var printable = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			int type = Character.getType(point);
			if (type == Character.SURROGATE) {
				printable.append('\uFFFD');
			} else if (point == '\t' || point == '\n' || point == '\r') {
				printable.append(' ');
			} else if (type != Character.CONTROL && point != 0xFFFE && point != 0xFFFF) {
				printable.appendCodePoint(point);
			}
		});
		return printable.toString().strip();
	}

	/** The text with a capital at its beginning. */
	static String capital(String text) {
		if (text.isEmpty()) {
			return text;
		}
		int first = text.offsetByCodePoints(0, 1);
		return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
	}
}
