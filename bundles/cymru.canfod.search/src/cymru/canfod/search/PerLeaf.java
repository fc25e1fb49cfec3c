package cymru.canfod.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is opened once for each piece of an index; to be asked in the order of the documents. Not thread safe.
 *
 * @param <T> what is opened
 */
final class PerLeaf<T> {

	/** Opens it for a piece. */
	interface Opening<T> {
		T of(LeafReaderContext leaf) throws IOException;
	}

	private final List<LeafReaderContext> leaves;
	private final Opening<T> opening;
	private int leafOfBefore = -1;
	private @Nullable T opened;

	PerLeaf(IndexReader index, Opening<T> opening) {
		leaves = index.leaves();
		this.opening = opening;
	}

	/** That of the piece with that document of the index. */
	T of(int document) throws IOException {
		int leaf = ReaderUtil.subIndex(document, leaves);
		T known = opened;
		if (known == null || leaf != leafOfBefore) {
			known = opening.of(leaves.get(leaf));
			opened = known;
			leafOfBefore = leaf;
		}
		return known;
	}
}
