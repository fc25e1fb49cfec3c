package cymru.canfod.dsl.ide.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import cymru.canfod.dsl.ide.text.Brackets.Matching;

/** Pairs up all quotes, brackets and parentheses of a file by walking its tokens once. */
final class BracketPairs {

	private final List<Matching> pairs = new ArrayList<>();
	private final Deque<Integer> parentheses = new ArrayDeque<>();
	private int quote = -1;
	private int bracket = -1;

	BracketPairs(List<Token> tokens) {
		tokens.forEach(this::token);
	}

	List<Matching> all() {
		return pairs;
	}

	private void token(Token token) {
		switch (token.kind()) {
			case STRING -> {
				quote = token.offset();
				closeQuote(token);
			}
			case PROSE_HEAD -> {
				quote = token.offset();
				bracket = token.end() - 1;
			}
			case CLAIM_WORDS -> {
				pair(bracket, token.end() - 2);
				parentheses.clear();
				parentheses.push(token.end() - 1);
			}
			case PROSE_JOIN -> {
				closeParenthesis(token.offset());
				bracket = token.end() - 1;
			}
			case PROSE_TAIL -> {
				if (token.text().startsWith(")")) {
					closeParenthesis(token.offset());
				}
				closeQuote(token);
			}
			case SIGN -> sign(token);
			default -> {
				// nothing else opens or closes
			}
		}
	}

	private void sign(Token token) {
		if (token.text().equals("(")) {
			parentheses.push(token.offset());
		} else if (token.text().equals(")")) {
			closeParenthesis(token.offset());
		}
	}

	private void closeParenthesis(int offset) {
		if (!parentheses.isEmpty()) {
			pair(parentheses.pop(), offset);
		}
	}

	private void closeQuote(Token token) {
		if (token.text().endsWith("\"") && token.end() - 1 > quote) {
			pair(quote, token.end() - 1);
		}
		quote = -1;
	}

	private void pair(int open, int close) {
		if (open >= 0 && close > open) {
			pairs.add(new Matching(open, close));
		}
	}
}
