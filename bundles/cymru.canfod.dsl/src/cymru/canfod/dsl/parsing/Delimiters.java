package cymru.canfod.dsl.parsing;

/** What stands around a scanned text: quotes, brackets and parentheses. */
public final class Delimiters {

	private Delimiters() {
	}

	/** The text between delimiters, either of which may be missing. */
	public static String inner(String token, String open, String close) {
		int from = token.startsWith(open) ? open.length() : 0;
		return token.substring(from, hasClose(token, from, close) ? token.length() - close.length() : token.length());
	}

	/** Whether the token ends in its closing delimiter, which is not an escaped quote. */
	public static boolean isClosed(String token, String open, String close) {
		return hasClose(token, token.startsWith(open) ? open.length() : 0, close);
	}

	private static boolean hasClose(String token, int from, String close) {
		if (token.length() < from + close.length() || !token.endsWith(close)) {
			return false;
		}
		int backslashes = 0;
		for (int i = token.length() - close.length() - 1; i >= from && token.charAt(i) == '\\'; i--) {
			backslashes++;
		}
		return backslashes % 2 == 0;
	}
}
