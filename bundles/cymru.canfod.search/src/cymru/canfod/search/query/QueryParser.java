package cymru.canfod.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cymru.canfod.search.analysis.TextTokens;
import cymru.canfod.search.query.Piece.Type;
import cymru.canfod.search.query.QueryProblem.Kind;

/**
 * Reads queries. Words beside each other are all wanted; OR (NEU) joins less than they do. {@code "words in quotes"} follow each other,
 * {@code =word} and {@code ="words"} are as they are written, {@code word*}, {@code wor?}, {@code word~1}, {@code "two words"~5},
 * {@code one NEAR/5 other} (GER), {@code NOT word} (NID) or {@code -word}, {@code attribute:value,value} and parentheses.
 */
public final class QueryParser {

	private static final int MOST_PIECES = 60;
	private static final int DEEPEST = 20;
	private static final int USUAL_NEAR = 10;
	private static final int WIDEST_NEAR = 100;
	private static final int MOST_SIGNS = 4;
	static final int FEWEST_LETTERS = 2;
	private static final int LONGEST_PATTERN = 40;
	private static final int SHORTEST_SIMILAR = 3;
	private static final int SHORT = 5;

	private final List<Piece> pieces;
	private final int end;
	private final ValueNames names;
	private final TextTokens tokens = new TextTokens();
	private int next;

	private QueryParser(List<Piece> pieces, int end, ValueNames names) {
		this.pieces = pieces;
		this.names = names;
		this.end = end;
	}

	/** Reads a query of no review, which knows no names of values but those that are known beforehand. */
	public static Asked parse(String query) throws QueryException {
		return parse(query, ValueNames.FIXED);
	}

	/**
	 * Reads a query.
	 *
	 * @param names that values can be asked for by
	 * @throws QueryException that says what is wrong and where
	 */
	public static Asked parse(String query, ValueNames names) throws QueryException {
		List<Piece> pieces = Piece.of(query);
		if (pieces.size() > MOST_PIECES) {
			Piece first = pieces.get(MOST_PIECES);
			throw new QueryException(Kind.TOO_MANY_WORDS, first.offset(), query.length() - first.offset(), Integer.toString(MOST_PIECES));
		}
		QueryParser parser = new QueryParser(pieces, query.length(), names);
		Optional<Asked> asked = parser.any(0);
		if (parser.next < pieces.size()) {
			throw new QueryException(Kind.UNOPENED_PARENTHESIS, pieces.get(parser.next).offset(), 1);
		}
		return asked.orElseThrow(() -> new QueryException(Kind.NOTHING_ASKED, 0, query.length()));
	}

	private Optional<Asked> any(int depth) throws QueryException {
		List<Asked> parts = new ArrayList<>();
		all(depth).ifPresent(parts::add);
		while (isNext(Type.OR)) {
			Piece or = take();
			if (parts.isEmpty()) {
				throw new QueryException(Kind.NOTHING_BEFORE, or.offset(), or.length(), or.text());
			}
			parts.add(all(depth).orElseThrow(() -> nothingBehind(or)));
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.getFirst() : new Asked.Any(List.copyOf(parts)));
	}

	private Optional<Asked> all(int depth) throws QueryException {
		List<Asked> parts = new ArrayList<>();
		while (next < pieces.size() && !isNext(Type.OR) && !isNext(Type.CLOSE)) {
			if (isNext(Type.AND)) {
				Piece and = take();
				if (parts.isEmpty()) {
					throw new QueryException(Kind.NOTHING_BEFORE, and.offset(), and.length(), and.text());
				}
				if (next == pieces.size() || isNext(Type.OR) || isNext(Type.CLOSE) || isNext(Type.AND)) {
					throw nothingBehind(and);
				}
			}
			near(depth).ifPresent(parts::add);
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.getFirst() : new Asked.All(List.copyOf(parts)));
	}

	private Optional<Asked> near(int depth) throws QueryException {
		if (isNext(Type.NEAR)) {
			Piece near = take();
			throw new QueryException(Kind.NOTHING_BEFORE, near.offset(), near.length(), near.text());
		}
		Optional<Asked> one = not(depth);
		while (isNext(Type.NEAR)) {
			Piece near = take();
			int slash = near.text().indexOf('/');
			int between = slash < 0 ? USUAL_NEAR : number(near, near.text().substring(slash + 1), WIDEST_NEAR);
			Asked other = next < pieces.size() ? not(depth).orElseThrow(() -> nothingBehind(near)) : nothing(near);
			if (one.isEmpty() || !isOfWords(one.get()) || !isOfWords(other)) {
				throw new QueryException(Kind.NEAR_NEEDS_WORDS, near.offset(), near.length(), near.text());
			}
			one = Optional.of(new Asked.Near(one.get(), other, between));
		}
		return one;
	}

	private static boolean isOfWords(Asked asked) {
		return switch (asked) {
		case Asked.Word word -> true;
		case Asked.Phrase phrase -> true;
		case Asked.Near near -> true;
		case Asked.Any any -> any.parts().stream().allMatch(QueryParser::isOfWords);
		default -> false;
		};
	}

	private Optional<Asked> not(int depth) throws QueryException {
		if (isNext(Type.NOT)) {
			Piece not = take();
			if (depth >= DEEPEST) {
				throw new QueryException(Kind.TOO_DEEP, not.offset(), not.length(), Integer.toString(DEEPEST));
			}
			Optional<Asked> part = next < pieces.size() && !isNext(Type.CLOSE) && !isNext(Type.OR) && !isNext(Type.AND) ? not(depth + 1) : Optional.empty();
			return Optional.of(new Asked.Not(part.orElseThrow(() -> nothingBehind(not))));
		}
		if (isNext(Type.NEAR)) {
			Piece near = take();
			throw new QueryException(Kind.NOTHING_BEFORE, near.offset(), near.length(), near.text());
		}
		Piece piece = take();
		return switch (piece.type()) {
		case OPEN -> Optional.of(inParentheses(piece, depth));
		case QUOTED -> quoted(piece);
		case ATTRIBUTE -> Optional.of(Values.asked(piece, names));
		case WORD -> word(piece);
		case AND, OR, NOT, NEAR, CLOSE -> throw new QueryException(Kind.NOTHING_BEFORE, piece.offset(), piece.length(), piece.text());
		};
	}

	private Asked inParentheses(Piece open, int depth) throws QueryException {
		if (depth >= DEEPEST) {
			throw new QueryException(Kind.TOO_DEEP, open.offset(), 1, Integer.toString(DEEPEST));
		}
		Optional<Asked> inside = any(depth + 1);
		if (!isNext(Type.CLOSE)) {
			throw new QueryException(Kind.UNCLOSED_PARENTHESIS, open.offset(), end - open.offset());
		}
		Piece close = take();
		return inside.orElseThrow(() -> new QueryException(Kind.NOTHING_IN_PARENTHESES, open.offset(), close.offset() + 1 - open.offset()));
	}

	private Optional<Asked> quoted(Piece piece) throws QueryException {
		List<String> words = words(piece.text());
		if (words.isEmpty()) {
			return Optional.empty();
		}
		int apart = piece.tail().isEmpty() ? 0 : piece.tail().length() == 1 ? USUAL_NEAR : number(piece, piece.tail().substring(1), WIDEST_NEAR);
		return Optional.of(new Asked.Phrase(words, apart, piece.exactly()));
	}

	private Optional<Asked> word(Piece piece) throws QueryException {
		String text = piece.text();
		int tilde = text.indexOf('~');
		if (!piece.exactly() && tilde > 0) {
			return similar(piece, text.substring(0, tilde), text.substring(tilde + 1));
		}
		if (!piece.exactly() && (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) && text.chars().anyMatch(Character::isLetterOrDigit)) {
			return pattern(piece);
		}
		List<String> words = words(text);
		return switch (words.size()) {
		case 0 -> Optional.empty();
		case 1 -> Optional.of(new Asked.Word(words.getFirst(), piece.exactly()));
		default -> Optional.of(new Asked.Phrase(words, 0, piece.exactly()));
		};
	}

	private Optional<Asked> similar(Piece piece, String text, String letters) throws QueryException {
		List<String> words = words(text);
		if (words.size() != 1 || words.getFirst().length() < SHORTEST_SIMILAR) {
			throw new QueryException(Kind.SIMILAR_TOO_SHORT, piece.offset(), piece.length(), Integer.toString(SHORTEST_SIMILAR));
		}
		int usual = words.getFirst().length() < SHORT ? 1 : 2;
		return Optional.of(new Asked.Similar(words.getFirst(), letters.isEmpty() ? usual : number(piece, letters, 2)));
	}

	/** A question mark at the end of a word is no sign: people ask questions. */
	private Optional<Asked> pattern(Piece piece) throws QueryException {
		String text = piece.text();
		String pattern = text.indexOf('*') < 0 && text.indexOf('?') == text.length() - 1 ? text.substring(0, text.length() - 1) : text;
		boolean isPattern = pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
		List<String> words = words(isPattern ? pattern.replaceAll("[*?]", "x") : pattern);
		if (!isPattern) {
			return words.isEmpty() ? Optional.empty() : Optional.of(words.size() == 1 ? new Asked.Word(words.getFirst(), false) : new Asked.Phrase(words, 0, false));
		}
		long letters = pattern.chars().filter(Character::isLetterOrDigit).count();
		if (letters < FEWEST_LETTERS || pattern.length() - letters > MOST_SIGNS || pattern.length() > LONGEST_PATTERN || words.size() != 1) {
			throw new QueryException(Kind.PATTERN_TOO_WIDE, piece.offset(), piece.length(), Integer.toString(FEWEST_LETTERS), Integer.toString(MOST_SIGNS));
		}
		return Optional.of(new Asked.Pattern(pattern));
	}

	private List<String> words(String text) {
		return tokens.words(text).stream().map(TextTokens.Word::text).toList();
	}

	private static int number(Piece piece, String digits, int most) throws QueryException {
		if (!digits.matches("[0-9]{1,3}") || Integer.parseInt(digits) > most || Integer.parseInt(digits) == 0) {
			throw new QueryException(Kind.BAD_NUMBER, piece.offset(), piece.length(), digits, Integer.toString(most));
		}
		return Integer.parseInt(digits);
	}

	private static QueryException nothingBehind(Piece piece) {
		return new QueryException(Kind.NOTHING_BEHIND, piece.offset(), piece.length(), piece.text());
	}

	private static Asked nothing(Piece piece) throws QueryException {
		throw nothingBehind(piece);
	}

	private boolean isNext(Type type) {
		return next < pieces.size() && pieces.get(next).type() == type;
	}

	private Piece take() {
		return pieces.get(next++);
	}
}
