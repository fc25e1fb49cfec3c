package cymru.canfod.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Names;

/** Counts hits, and how many of them have each value of the counted attributes. */
@NonNullByDefault({})
final class Counting implements Collector {

	/** One for each thread that searches, then all added up. */
	static final class Manager implements CollectorManager<Counting, Counting> {

		@Override
		public Counting newCollector() {
			return new Counting();
		}

		@Override
		public Counting reduce(Collection<Counting> all) {
			Counting sum = new Counting();
			for (Counting each : all) {
				sum.total += each.total;
				each.found.forEach((value, count) -> sum.found.merge(value, count, Integer::sum));
			}
			return sum;
		}
	}

	private final Map<String, Integer> found = new HashMap<>();
	private int total;

	int total() {
		return total;
	}

	/** By attribute, in the order of {@link Attribute#COUNTED}; the most frequent value first, equal ones by name. */
	Map<Attribute, Map<String, Integer>> counts() {
		Map<Attribute, Map<String, Integer>> counts = new EnumMap<>(Attribute.class);
		found.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).forEach(value -> {
			int colon = value.getKey().indexOf(':');
			Attribute.of(value.getKey().substring(0, colon)).ifPresent(attribute -> counts.computeIfAbsent(attribute, first -> new LinkedHashMap<>())
					.put(value.getKey().substring(colon + 1), value.getValue()));
		});
		return counts;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
		SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Names.COUNTED);
		int[] counts = new int[(int) values.getValueCount()];
		return new LeafCollector() {

			@Override
			public void setScorer(Scorable scorer) {
				// counts alone
			}

			@Override
			public void collect(int document) throws IOException {
				total++;
				if (values.advanceExact(document)) {
					for (int i = values.docValueCount(); i > 0; i--) {
						counts[(int) values.nextOrd()]++;
					}
				}
			}

			@Override
			public void finish() throws IOException {
				for (int i = 0; i < counts.length; i++) {
					if (counts[i] > 0) {
						found.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
					}
				}
			}
		};
	}
}
