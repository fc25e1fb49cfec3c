package cymru.canfod.search.query;

import java.util.ArrayList;
import java.util.List;

import cymru.canfod.search.query.QueryProblem.Kind;

/**
 * A piece of a query.
 *
 * @param text without what marks it: quotes, the = for exactly, the - for not
 * @param tail what is behind the closing quote: {@code ~3}
 */
record Piece(Type type, String text, String tail, boolean exactly, int offset, int length) {

	enum Type {
		WORD, QUOTED, ATTRIBUTE, OPEN, CLOSE, AND, OR, NOT, NEAR
	}

	/** Longer queries are no questions. */
	private static final int LONGEST = 1000;

	/** The pieces of a query, in order. */
	static List<Piece> of(String query) throws QueryException {
		if (query.length() > LONGEST) {
			throw new QueryException(Kind.TOO_LONG, LONGEST, query.length() - LONGEST, Integer.toString(LONGEST));
		}
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		while (at < query.length()) {
			char c = query.charAt(at);
			if (isBlank(c)) {
				at++;
			} else {
				Piece piece = piece(query, at);
				pieces.add(piece);
				at += piece.length();
			}
		}
		return pieces;
	}

	private static Piece piece(String query, int at) throws QueryException {
		char c = query.charAt(at);
		if (c == '(' || c == ')') {
			return new Piece(c == '(' ? Type.OPEN : Type.CLOSE, "", "", false, at, 1);
		}
		if (c == '-' && at + 1 < query.length() && !isBlank(query.charAt(at + 1)) && query.charAt(at + 1) != ')') {
			return new Piece(Type.NOT, "-", "", false, at, 1);
		}
		boolean exactly = c == '=' && at + 1 < query.length();
		int start = exactly ? at + 1 : at;
		if (isQuote(query.charAt(start))) {
			return quoted(query, at, start, exactly);
		}
		int end = endOfWord(query, start);
		if (end == start) {
			// a lone = before a blank or a parenthesis
			return new Piece(Type.WORD, "", "", false, at, 1);
		}
		String word = query.substring(start, end);
		int colon = word.indexOf(':');
		if (!exactly && colon > 0 && word.substring(0, colon).chars().allMatch(Character::isLetter) && !word.startsWith("//", colon + 1)) {
			int valueStart = start + colon + 1;
			if (valueStart < query.length() && isQuote(query.charAt(valueStart))) {
				Piece value = quoted(query, at, valueStart, false);
				return new Piece(Type.ATTRIBUTE, word.substring(0, colon + 1) + value.text(), value.tail(), false, at, value.length());
			}
			return new Piece(Type.ATTRIBUTE, word, "", false, at, end - at);
		}
		return new Piece(exactly ? Type.WORD : type(word), word, "", exactly, at, end - at);
	}

	private static Piece quoted(String query, int at, int start, boolean exactly) throws QueryException {
		int end = start + 1;
		while (end < query.length() && !isQuote(query.charAt(end))) {
			end++;
		}
		if (end == query.length()) {
			throw new QueryException(Kind.UNCLOSED_QUOTE, start, query.length() - start);
		}
		int behind = end + 1;
		if (behind < query.length() && query.charAt(behind) == '~') {
			behind = endOfWord(query, behind);
		}
		return new Piece(Type.QUOTED, query.substring(start + 1, end), query.substring(end + 1, behind), exactly, at, behind - at);
	}

	private static int endOfWord(String query, int start) {
		int end = start;
		while (end < query.length() && !isBlank(query.charAt(end)) && !isQuote(query.charAt(end)) && query.charAt(end) != '(' && query.charAt(end) != ')') {
			end++;
		}
		return end;
	}

	private static Type type(String word) {
		return switch (word) {
		case "AND", "AC" -> Type.AND;
		case "OR", "NEU" -> Type.OR;
		case "NOT", "NID" -> Type.NOT;
		default -> word.equals("NEAR") || word.startsWith("NEAR/") || word.equals("GER") || word.startsWith("GER/") ? Type.NEAR : Type.WORD;
		};
	}

	private static boolean isQuote(char c) {
		return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c);
	}
}
