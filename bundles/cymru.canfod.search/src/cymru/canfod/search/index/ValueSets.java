package cymru.canfod.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which entries have each value of the counted attributes, one bit for each entry: there are few values, and many hits are counted by comparing bits
 * faster than by looking at each. Remembered for every piece of an index as long as that is open.
 */
public final class ValueSets {

	private static final Map<IndexReader.CacheKey, Map<String, FixedBitSet>> REMEMBERED = new ConcurrentHashMap<>();

	private ValueSets() {
	}

	/** Of each value, as {@code kind:primary}, the entries that have it; entries that are gone may be among them. */
	public static Map<String, FixedBitSet> of(LeafReader reader) {
		IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
		if (helper == null) {
			return read(reader);
		}
		return REMEMBERED.computeIfAbsent(helper.getKey(), key -> {
			helper.addClosedListener(REMEMBERED::remove);
			return read(reader);
		});
	}

	private static Map<String, FixedBitSet> read(LeafReader reader) {
		Map<String, FixedBitSet> sets = new HashMap<>();
		try {
			Optional<Terms> values = Optional.ofNullable(reader.terms(Names.VALUE));
			if (values.isPresent()) {
				TermsEnum terms = values.get().iterator();
				for (Attribute attribute : Attribute.COUNTED) {
					add(sets, reader, terms, Names.value(attribute, ""));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(sets);
	}

	private static void add(Map<String, FixedBitSet> sets, LeafReader reader, TermsEnum terms, String attribute) throws IOException {
		if (terms.seekCeil(new BytesRef(attribute)) == TermsEnum.SeekStatus.END) {
			return;
		}
		for (BytesRef term = terms.term(); term != null && term.utf8ToString().startsWith(attribute); term = terms.next()) {
			PostingsEnum entries = terms.postings(null, PostingsEnum.NONE);
			FixedBitSet set = new FixedBitSet(reader.maxDoc());
			entries.nextDoc();
			entries.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, set, 0);
			sets.put(term.utf8ToString(), set);
		}
	}
}
