package cymru.canfod.quantifier;

import java.util.Optional;

/**
 * Words in running text that say how many.
 *
 * @param offset where they start, in characters (UTF-16) of the text that was searched
 * @param length in the same characters, 1 or more
 * @param term   the term they stand for; empty for a loose word
 * @param loose  true for a word that a claim may not lean on
 */
public record Mention(int offset, int length, Optional<Term> term, boolean loose) {

	/** Where the text goes on behind the words. */
	public int end() {
		return offset + length;
	}
}
