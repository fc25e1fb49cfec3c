package cymru.canfod.search.analysis;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.quantifier.Language;

/** The {@link WordPairs} of a text whose words were read before. */
@NonNullByDefault({})
final class PairTokens extends TokenStream {

	private static final Language[] LANGUAGES = Language.values();

	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private final BytesRef bytes = WordPairs.term(0);
	private final List<int[][]> words = new ArrayList<>();
	private int next;
	/** Numbers of pairs of the last two words that were read. */
	private int[] pending = new int[2];
	private int pendingCount;
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
		while (pendingNext == pendingCount) {
			if (next >= words.size()) {
				return false;
			}
			pendingCount = 0;
			pendingNext = 0;
			for (Language language : LANGUAGES) {
				add(language, words.get(next - 1)[language.ordinal()], words.get(next)[language.ordinal()]);
			}
			next++;
		}
		clearAttributes();
		WordPairs.write(pending[pendingNext++], bytes.bytes);
		term.setBytesRef(bytes);
		return true;
	}

	private void add(Language language, int[] before, int[] behind) {
		for (int first : before) {
			for (int second : behind) {
				pending = ArrayUtil.grow(pending, pendingCount + 1);
				pending[pendingCount++] = WordPairs.number(language, first, second);
			}
		}
	}

	@Override
	public void reset() {
		next = 1;
		pendingCount = 0;
		pendingNext = 0;
	}
}
