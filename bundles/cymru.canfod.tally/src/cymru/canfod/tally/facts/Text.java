package cymru.canfod.tally.facts;

/**
 * A stretch of text as it stands in a file, between its delimiters.
 *
 * @param raw the source between the delimiters, escapes included
 * @param span where {@code raw} stands (delimiters excluded)
 */
public record Text(String raw, Span span) {

	/** The text as it is meant: {@code \"}, {@code \\}, {@code \[} and {@code \]} stand for the character itself, any other backslash is itself. */
	public String value() {
		return unescape(raw);
	}

	/** The text as it is printed: escapes resolved, every run of white space one blank, no blank at either end. */
	public String printed() {
		return onOneLine(value());
	}

	/**
	 * The place in the file of a part of {@link #value()}.
	 *
	 * @param start index of the first character in the value, 0 to its length
	 * @param length number of characters of the value
	 */
	public Span part(int start, int length) {
		int from = sourceIndex(start);
		int to = sourceIndex(start + length);
		int line = span.line();
		int column = span.column();
		for (int i = 0; i < from; i++) {
			if (raw.charAt(i) == '\n') {
				line++;
				column = 1;
			} else {
				column++;
			}
		}
		return new Span(span.offset() + from, to - from, line, column);
	}

	/** A text with one blank for every run of white space in it, and none at either end. */
	public static String onOneLine(String text) {
		String stripped = text.strip();
		var line = new StringBuilder(stripped.length());
		boolean behindBlank = false;
		for (int i = 0; i < stripped.length(); i++) {
			char c = stripped.charAt(i);
			boolean blank = c == ' ' || c >= '\t' && c <= '\r';
			if (!blank) {
				line.append(c);
			} else if (!behindBlank) {
				line.append(' ');
			}
			behindBlank = blank;
		}
		return line.toString();
	}

	/** Resolves the escapes of a source text. */
	public static String unescape(String raw) {
		if (raw.indexOf('\\') < 0) {
			return raw;
		}
		var value = new StringBuilder(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			if (isEscape(raw, i)) {
				i++;
			}
			value.append(raw.charAt(i));
		}
		return value.toString();
	}

	private int sourceIndex(int valueIndex) {
		int source = 0;
		for (int value = 0; value < valueIndex && source < raw.length(); value++) {
			source += isEscape(raw, source) ? 2 : 1;
		}
		return source;
	}

	private static boolean isEscape(String raw, int index) {
		return raw.charAt(index) == '\\' && index + 1 < raw.length() && "\"\\[]".indexOf(raw.charAt(index + 1)) >= 0;
	}
}
