package cymru.canfod.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives every stretch of a file its style. */
public final class Highlights {

	private static final Set<String> STANCES = Set.of("yes", "no", "mixed", "unclear", "cannot-tell", "not-applicable");

	private Highlights() {
	}

	/** A stretch that is shown in one style. */
	public record Highlight(int offset, int length, Style style) {
	}

	/** The highlights of a file, in order, without overlap; white space has none. */
	public static List<Highlight> of(List<Token> tokens) {
		var highlights = new ArrayList<Highlight>();
		boolean inClaim = false;
		for (Token token : tokens) {
			if (token.kind() == TokenKind.CLAIM_WORDS) {
				inClaim = true;
				words(token, highlights);
			} else if (token.kind().isText()) {
				inClaim = false;
				text(token, highlights);
			} else if (token.kind() != TokenKind.SPACE) {
				highlights.add(new Highlight(token.offset(), token.text().length(), inClaim ? inClaim(token) : style(token)));
			}
		}
		return highlights;
	}

	private static void words(Token token, List<Highlight> highlights) {
		int words = token.text().lastIndexOf("](");
		int length = words < 0 ? token.text().length() : words;
		add(token.offset(), length, Style.CLAIM_WORDS, highlights);
		add(token.offset() + length, token.text().length() - length, Style.CLAIM, highlights);
	}

	private static void text(Token token, List<Highlight> highlights) {
		boolean closesClaim = token.text().startsWith(")") && token.kind() != TokenKind.STRING;
		boolean opensClaim = token.text().endsWith("[") && token.kind() != TokenKind.STRING && token.kind() != TokenKind.PROSE_TAIL;
		int start = closesClaim ? 1 : 0;
		int end = token.text().length() - (opensClaim ? 1 : 0);
		add(token.offset(), start, Style.CLAIM, highlights);
		add(token.offset() + start, end - start, Style.TEXT, highlights);
		add(token.offset() + end, token.text().length() - end, Style.CLAIM, highlights);
	}

	private static void add(int offset, int length, Style style, List<Highlight> highlights) {
		if (length > 0) {
			highlights.add(new Highlight(offset, length, style));
		}
	}

	private static Style inClaim(Token token) {
		return token.kind() == TokenKind.COMMENT || token.kind() == TokenKind.DAMAGE ? style(token) : Style.CLAIM;
	}

	private static Style style(Token token) {
		return switch (token.kind()) {
			case KEYWORD -> STANCES.contains(token.text()) ? Style.STANCE : Style.KEYWORD;
			case DATE, INT, DECIMAL -> Style.NUMBER;
			case COMMENT -> Style.COMMENT;
			case DAMAGE -> Style.DAMAGE;
			default -> Style.ID;
		};
	}
}
