package cymru.canfod.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;

/**
 * Lays a file out: one fact a line, what belongs to an element indented below it. Changes white space between words only, so never what the file
 * says; leaves alone the surroundings of what could not be read. Applying it twice is the same as once.
 */
public final class Formatter {

	private static final Set<String> CLOSING = Set.of(",", ":", "%", ")");
	private static final Set<String> OPENING = Set.of("(", "-");

	/** A line that goes on behind a comment. */
	private static final int CONTINUED = 4;

	private final FileFacts facts;
	private final List<Token> tokens;
	private final Map<Integer, Integer> indents;
	private final String text;

	/**
	 * For a text.
	 *
	 * @param tokens of the whole text
	 */
	public Formatter(FileFacts facts, List<Token> tokens, String text) {
		this.facts = facts;
		this.tokens = tokens.stream().filter(t -> t.kind() != TokenKind.SPACE).map(Formatter::withoutLineEnd).toList();
		this.text = text;
		indents = new LineStarts(facts, tokens).indents();
	}

	/** The edits that lay out what lies between two offsets. */
	public List<TextEdit> edits(int from, int to) {
		var edits = new ArrayList<TextEdit>();
		for (int i = 0; i <= tokens.size(); i++) {
			int start = i == 0 ? 0 : tokens.get(i - 1).end();
			int end = i == tokens.size() ? text.length() : tokens.get(i).offset();
			var space = text.substring(start, end);
			if (start >= from && end <= to && !isDamaged(start, end)) {
				var wanted = i == tokens.size() ? (i == 0 ? "" : "\n") : between(i, space);
				if (!wanted.equals(space)) {
					edits.add(new TextEdit(facts.path(), start, end - start, wanted));
				}
			}
		}
		return edits;
	}

	private static Token withoutLineEnd(Token token) {
		return token.kind() == TokenKind.COMMENT ? new Token(token.kind(), token.offset(), token.text().stripTrailing()) : token;
	}

	private boolean isDamaged(int from, int to) {
		return facts.problems().stream().map(Problem::span).anyMatch(s -> s.offset() <= to && s.end() >= from);
	}

	private String between(int i, String space) {
		Token token = tokens.get(i);
		if (i == 0) {
			return "";
		}
		Token previous = tokens.get(i - 1);
		boolean lineBefore = space.indexOf('\n') >= 0;
		if (token.kind() == TokenKind.COMMENT) {
			return lineBefore ? newLine(space, indentBehind(i)) : "  ";
		}
		if (indents.containsKey(token.offset())) {
			return newLine(space, indents.getOrDefault(token.offset(), 0));
		}
		if (previous.kind() == TokenKind.COMMENT && lineBefore) {
			return newLine(space, CONTINUED);
		}
		return isTight(previous, token) ? "" : " ";
	}

	/** A comment on a line of its own belongs to what follows. */
	private int indentBehind(int comment) {
		return tokens.stream().skip(comment).filter(t -> t.kind() != TokenKind.COMMENT).findFirst().map(t -> indents.getOrDefault(t.offset(), CONTINUED))
				.orElse(0);
	}

	/** At most one empty line stays. */
	private static String newLine(String space, int indent) {
		boolean empty = space.chars().filter(c -> c == '\n').count() > 1;
		return (empty ? "\n\n" : "\n") + " ".repeat(indent);
	}

	private static boolean isTight(Token previous, Token token) {
		return previous.kind() == TokenKind.CLAIM_WORDS || previous.kind() == TokenKind.PROSE_HEAD || previous.kind() == TokenKind.PROSE_JOIN
				|| token.kind() == TokenKind.PROSE_JOIN || token.kind() == TokenKind.PROSE_TAIL || CLOSING.contains(token.text())
				|| OPENING.contains(previous.text());
	}
}
