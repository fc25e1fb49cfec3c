package cymru.canfod.search.query;

import java.util.List;

import cymru.canfod.search.query.Piece.Type;

/** What somebody is still typing. */
public final class Typing {

	private Typing() {
	}

	/** A query that also finds longer words than the last one, and in which an open quotation is closed. */
	public static String query(String typed) {
		try {
			List<Piece> pieces = Piece.of(typed);
			if (!pieces.isEmpty() && isBeginning(pieces, typed)) {
				Piece last = pieces.getLast();
				return typed.substring(0, last.offset()) + '(' + last.text() + " OR " + last.text() + "*)";
			}
			return typed;
		} catch (QueryException e) {
			return e.problem().kind() == QueryProblem.Kind.UNCLOSED_QUOTE ? typed + '"' : typed;
		}
	}

	/** Beside NEAR there are only whole words. */
	private static boolean isBeginning(List<Piece> pieces, String typed) {
		Piece last = pieces.getLast();
		boolean isBesideNear = pieces.size() > 1 && pieces.get(pieces.size() - 2).type() == Type.NEAR;
		return last.type() == Type.WORD && !last.exactly() && last.offset() + last.length() == typed.length() && !isBesideNear
				&& last.text().length() >= QueryParser.FEWEST_LETTERS && last.text().chars().allMatch(Character::isLetterOrDigit);
	}
}
