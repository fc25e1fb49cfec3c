package cymru.canfod.dsl.ide.text;

import java.util.List;
import java.util.Optional;

/** Finds the other one of two signs that belong together: quotes of a text, brackets and parentheses of a claim. */
public final class Brackets {

	private Brackets() {
	}

	/** Two single characters that belong together. */
	public record Matching(int open, int close) {
	}

	/** The pair of which one sign stands directly before or behind the offset; before it counts more. */
	public static Optional<Matching> at(List<Token> tokens, int offset) {
		var pairs = new BracketPairs(tokens).all();
		return pairs.stream().filter(p -> p.open() == offset - 1 || p.close() == offset - 1).findFirst()
				.or(() -> pairs.stream().filter(p -> p.open() == offset || p.close() == offset).findFirst());
	}
}
