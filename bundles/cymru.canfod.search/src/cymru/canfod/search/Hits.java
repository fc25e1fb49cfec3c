package cymru.canfod.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

import cymru.canfod.search.analysis.TextTokens;
import cymru.canfod.search.index.About;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.index.StoredEntries;

/** What is shown of the entries that were found. Not thread safe. */
final class Hits {

	private final Snapshot snapshot;
	private final IndexSearcher searcher;
	private final Query query;
	private final Query plain;
	private final boolean isJoined;
	private final AskedCodings asked;
	private final TextTokens tokens = new TextTokens();

	/**
	 * @param query rewritten for that searcher
	 * @param plain the same without the glossary
	 */
	Hits(Snapshot snapshot, IndexSearcher searcher, Query query, Query plain) {
		this.snapshot = snapshot;
		this.searcher = searcher;
		this.query = query;
		this.plain = plain;
		isJoined = !query.equals(plain);
		asked = new AskedCodings(query);
	}

	/** In the same order. */
	List<Hit> of(ScoreDoc[] found) throws IOException {
		Map<Integer, Hit> hits = new HashMap<>();
		var pieces = new PerLeaf<>(searcher.getIndexReader(), OfLeaf::new);
		for (ScoreDoc each : Stream.of(found).sorted(Comparator.comparingInt(hit -> hit.doc)).toList()) {
			hits.put(each.doc, pieces.of(each.doc).hit(each));
		}
		return Stream.of(found).flatMap(each -> Stream.ofNullable(hits.get(each.doc))).toList();
	}

	/** Those of one piece of the index, in the order of its documents. */
	private final class OfLeaf {
		private final LeafReaderContext leaf;
		private final StoredEntries entries;
		private final Places places;
		private final Places plainPlaces;

		OfLeaf(LeafReaderContext leaf) throws IOException {
			this.leaf = leaf;
			entries = new StoredEntries(leaf.reader());
			places = new Places(searcher, leaf, query);
			plainPlaces = isJoined ? new Places(searcher, leaf, plain) : places;
		}

		Hit hit(ScoreDoc found) throws IOException {
			int document = found.doc - leaf.docBase;
			About about = entries.about(document);
			String text = entries.text(document);
			boolean byGlossary = isJoined && !plainPlaces.find(document, new ArrayList<>());
			return new Hit(snapshot.review(leaf), entries.file(document), entries.line(document), about.kind(), about.providers().isEmpty() ? "" : about.providers().getFirst(), about.language(),
					about.role(), entries.date(document), asked.first(about.codings()), found.score, text, marks(document, text), byGlossary);
		}

		/** In order, without overlaps. */
		private List<Hit.Mark> marks(int document, String text) throws IOException {
			List<Places.Place> found = new ArrayList<>();
			places.find(document, found);
			if (found.isEmpty()) {
				return List.of();
			}
			List<TextTokens.Word> words = tokens.words(text, found.stream().mapToInt(Places.Place::last).max().orElse(0) + 1);
			List<Hit.Mark> marks = new ArrayList<>();
			for (Places.Place place : found) {
				int last = Math.min(place.last(), words.size() - 1);
				if (place.first() >= 0 && place.first() <= last) {
					marks.add(new Hit.Mark(words.get(place.first()).start(), words.get(last).end()));
				}
			}
			marks.sort(Comparator.comparingInt(Hit.Mark::start).thenComparingInt(mark -> -mark.end()));
			List<Hit.Mark> apart = new ArrayList<>();
			for (Hit.Mark mark : marks) {
				if (apart.isEmpty() || mark.start() >= apart.getLast().end()) {
					apart.add(mark);
				}
			}
			return List.copyOf(apart);
		}
	}
}
