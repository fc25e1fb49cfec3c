package cymru.canfod.dsl.parsing;

/**
 * Finds where a text ends: at its closing quote, at a claim link, or, when the closing quote is missing, before the first line that can only be code.
 *
 * <p>Never cuts a text that is properly closed: doubts arise only from a quote that looks like an opening one, or at the end of the file.
 */
final class TextScanner {

	/** What texts an element has: short labels, what people said or saw, or prose with claims. Labels never hold quotation marks by mistake. */
	enum Kind {
		LABELS, WORDS, CLAIMS
	}

	/** How a text ended. */
	enum End {
		CLOSED, CLAIM, UNCLOSED
	}

	/** Where and how a text ended: {@code offset} is behind the closing quote or the claim's bracket. */
	record Result(End end, int offset) {
	}

	// Longer than anything that people write; they keep the look ahead short on whatever else a file may hold.
	private static final int LONGEST_CLAIM_WORDS = 1_000;
	private static final int LONGEST_TEXT = 100_000;
	private static final int LONGEST_HEAD = 400;

	private final String source;

	TextScanner(String source) {
		this.source = source;
	}

	/**
	 * @param from behind the opening delimiter
	 * @param kind what texts the element around it has
	 */
	Result scan(int from, Kind kind) {
		int firstCode = -1;
		int limit = Math.min(source.length(), from + LONGEST_TEXT);
		for (int i = from; i < limit; i++) {
			switch (source.charAt(i)) {
			case '\\' -> i++;
			case '\n' -> {
				String line = line(i + 1);
				if (Words.isHead(line)) {
					return unclosed(from, firstCode < 0 ? i : firstCode);
				}
				if (firstCode < 0 && Words.isCode(line.strip())) {
					firstCode = i;
				}
			}
			case '[' -> {
				if (kind == Kind.CLAIMS && isClaim(i)) {
					return new Result(End.CLAIM, i + 1);
				}
			}
			case '"' -> {
				if (firstCode >= 0 && looksOpening(i)) {
					return unclosed(from, firstCode);
				}
				if (kind == Kind.LABELS || isClosing(i)) {
					return new Result(End.CLOSED, i + 1);
				}
			}
			default -> {
				// any other character is text
			}
			}
		}
		return unclosed(from, firstCode < 0 ? limit : firstCode);
	}

	/** Whether a claim link starts at this bracket: its words end in {@code ](}, with no bracket, quote or backslash between. */
	boolean isClaim(int bracket) {
		int limit = Math.min(source.length() - 1, bracket + LONGEST_CLAIM_WORDS);
		for (int i = bracket + 1; i < limit; i++) {
			char c = source.charAt(i);
			if (c == ']') {
				return source.charAt(i + 1) == '(';
			}
			if (c == '[' || c == '"' || c == '\\') {
				return false;
			}
		}
		return false;
	}

	/** Whether a quote can end a text: what follows it, on its line or the next, is code and not more running text. */
	boolean isClosing(int quote) {
		int next = quote + 1;
		while (next < source.length() && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
			next++;
		}
		if (next >= source.length()) {
			return true;
		}
		char c = source.charAt(next);
		if (c == '\n' || c == '\r') {
			return isCodeBelow(next);
		}
		if (c == '"' || c == '/' || c == ',') {
			return true;
		}
		return Words.mayFollowText(Words.firstWord(line(next)));
	}

	private boolean isCodeBelow(int lineEnd) {
		int start = source.indexOf('\n', lineEnd) + 1;
		while (start > 0 && start < source.length()) {
			String line = line(start);
			String stripped = line.strip();
			if (!stripped.isEmpty()) {
				return Words.isHead(line) || Words.isCode(stripped) || stripped.startsWith("\"") || isShort(stripped) || isClause(stripped)
						|| stripped.length() >= line.stripTrailing().length() - 1 && Words.slip(line).isPresent();
			}
			start = source.indexOf('\n', start) + 1;
		}
		return true;
	}

	/** One word, as it stands on a line while it is being typed. */
	private static boolean isShort(String line) {
		return line.indexOf(' ') < 0 && !line.endsWith(".") && !line.endsWith("\"");
	}

	private static boolean isClause(String line) {
		String word = Words.firstWord(line);
		return Words.elements().contains(word) || Words.CLAUSES.contains(word) && !"no".equals(word) && !"yes".equals(word) || Words.mayFollowText(word)
				&& line.indexOf('"') > 0;
	}

	private boolean looksOpening(int quote) {
		boolean spaceBefore = quote == 0 || Character.isWhitespace(source.charAt(quote - 1));
		return spaceBefore && quote + 1 < source.length() && !Character.isWhitespace(source.charAt(quote + 1)) && "/,".indexOf(source.charAt(quote + 1)) < 0;
	}

	private Result unclosed(int from, int end) {
		int last = end;
		while (last > from && Character.isWhitespace(source.charAt(last - 1))) {
			last--;
		}
		return new Result(End.UNCLOSED, last);
	}

	private String line(int start) {
		return line(source, start);
	}

	/** What stands from an offset to the end of its line, or as much of it as tells what kind of line it is. */
	static String line(String source, int start) {
		int limit = Math.min(source.length(), start + LONGEST_HEAD);
		int end = start;
		while (end < limit && source.charAt(end) != '\n') {
			end++;
		}
		return source.substring(start, end);
	}
}
