package cymru.canfod.search.analysis;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.quantifier.Language;

/** The {@link WordPairs} of a text whose words were read before. */
@NonNullByDefault({})
final class PairTokens extends TokenStream {

	private static final Language[] LANGUAGES = Language.values();

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final List<int[][]> words = new ArrayList<>();
	private final List<String> pending = new ArrayList<>();
	private int next;
	private int pendingNext;

	/** Forgets the words of the text before. */
	void begin() {
		words.clear();
	}

	/** @param keys of a word, by language */
	void add(int[][] keys) {
		words.add(keys);
	}

	@Override
	public boolean incrementToken() {
		while (pendingNext == pending.size()) {
			if (next >= words.size()) {
				return false;
			}
			pending.clear();
			pendingNext = 0;
			for (Language language : LANGUAGES) {
				add(language, words.get(next - 1)[language.ordinal()], words.get(next)[language.ordinal()]);
			}
			next++;
		}
		clearAttributes();
		term.append(pending.get(pendingNext++));
		return true;
	}

	private void add(Language language, int[] before, int[] behind) {
		for (int first : before) {
			for (int second : behind) {
				pending.add(WordPairs.term(language, first, second));
			}
		}
	}

	@Override
	public void reset() {
		next = 1;
		pending.clear();
		pendingNext = 0;
	}
}
