package cymru.canfod.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.ValueSets;

/** Counts all hits, and how many of them have each value of the counted attributes. */
final class Counting {

	/** So many entries are gone through between two looks at the clock. */
	private static final int AT_ONCE = 1 << 16;

	private final List<LeafReaderContext> leaves;
	private final Map<String, Integer> found = new HashMap<>();
	private int total;
	private boolean complete = true;

	private Counting(List<LeafReaderContext> leaves) {
		this.leaves = leaves;
	}

	/** @param isLate whether to stop */
	static Counting of(IndexSearcher searcher, Query query, BooleanSupplier isLate) throws IOException {
		Counting counting = new Counting(searcher.getIndexReader().leaves());
		Weight weight = searcher.createWeight(searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
		for (LeafReaderContext leaf : counting.leaves) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				counting.add(leaf.reader(), scorer.iterator(), isLate);
			}
		}
		return counting;
	}

	private void add(LeafReader reader, DocIdSetIterator hits, BooleanSupplier isLate) throws IOException {
		FixedBitSet all = new FixedBitSet(reader.maxDoc());
		hits.nextDoc();
		for (int upTo = AT_ONCE; hits.docID() != DocIdSetIterator.NO_MORE_DOCS && complete; upTo += AT_ONCE) {
			hits.intoBitSet(Math.min(upTo, reader.maxDoc()), all, 0);
			complete = !isLate.getAsBoolean();
		}
		Bits live = reader.getLiveDocs();
		if (live != null) {
			live.applyMask(all, 0);
		}
		total += all.cardinality();
		ValueSets.of(reader).forEach((value, entries) -> {
			int count = (int) FixedBitSet.intersectionCount(all, entries);
			if (count > 0) {
				found.merge(value, count, Integer::sum);
			}
		});
	}

	/** @param document that was counted and should not have been */
	void leaveOut(int document) {
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		total--;
		ValueSets.of(leaf.reader()).forEach((value, entries) -> {
			if (entries.get(document - leaf.docBase)) {
				found.merge(value, -1, Integer::sum);
				found.remove(value, 0);
			}
		});
	}

	int total() {
		return total;
	}

	/** False when it was stopped. */
	boolean isComplete() {
		return complete;
	}

	/** By attribute, in the order of {@link Attribute#COUNTED}; the most frequent value first, equal ones by name. */
	Map<Attribute, Map<String, Integer>> counts() {
		Map<Attribute, Map<String, Integer>> counts = new EnumMap<>(Attribute.class);
		found.forEach((value, count) -> {
			int colon = value.indexOf(':');
			Attribute.of(value.substring(0, colon)).ifPresent(attribute -> counts.computeIfAbsent(attribute, first -> new HashMap<>()).put(value.substring(colon + 1), count));
		});
		counts.replaceAll((attribute, values) -> inOrder(values));
		return counts;
	}

	/** The most frequent value first, equal ones by name. */
	static Map<String, Integer> inOrder(Map<String, Integer> values) {
		Map<String, Integer> sorted = new LinkedHashMap<>();
		values.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.forEach(value -> sorted.put(value.getKey(), value.getValue()));
		return sorted;
	}
}
