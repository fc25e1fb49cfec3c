package cymru.canfod.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import cymru.canfod.search.analysis.TextTokens;
import cymru.canfod.search.index.About;
import cymru.canfod.search.index.Names;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.index.StoredText;

/** What is shown of the entries that were found. Not thread safe. */
final class Hits {

	private final Snapshot snapshot;
	private final IndexSearcher searcher;
	private final Weight weight;
	private final Weight plain;
	private final boolean isJoined;
	private final TextTokens tokens = new TextTokens();

	/** @param plain the query as it would be without the glossary */
	Hits(Snapshot snapshot, Query query, Query plain) throws IOException {
		this.snapshot = snapshot;
		searcher = new IndexSearcher(snapshot.reader());
		isJoined = !query.equals(searcher.rewrite(plain));
		weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		this.plain = isJoined ? searcher.createWeight(searcher.rewrite(plain), ScoreMode.COMPLETE_NO_SCORES, 1) : weight;
	}

	Hit hit(ScoreDoc found) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
		int document = found.doc - leaf.docBase;
		About about = StoredText.about(leaf, document);
		String text = StoredText.text(leaf, document);
		boolean byGlossary = isJoined && plain.matches(leaf, document) == null;
		return new Hit(snapshot.review(leaf), text(leaf, Names.FILE, document), line(leaf, document), about.kind(), about.providers().isEmpty() ? "" : about.providers().getFirst(), about.language(),
				about.role(), text(leaf, Names.DATE, document), about.codings(), found.score, text, marks(leaf, document, text), byGlossary);
	}

	private static String text(LeafReaderContext leaf, String field, int document) throws IOException {
		SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
		return values.advanceExact(document) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
	}

	private static int line(LeafReaderContext leaf, int document) throws IOException {
		NumericDocValues values = DocValues.getNumeric(leaf.reader(), Names.LINE);
		return values.advanceExact(document) ? (int) values.longValue() : 1;
	}

	/** In order, without overlaps. */
	private List<Hit.Mark> marks(LeafReaderContext leaf, int document, String text) throws IOException {
		Matches matches = weight.matches(leaf, document);
		MatchesIterator places = matches == null ? null : matches.getMatches(Names.TEXT);
		if (places == null) {
			return List.of();
		}
		List<TextTokens.Word> words = tokens.words(text);
		List<Hit.Mark> marks = new ArrayList<>();
		while (places.next()) {
			int first = places.startPosition();
			int last = Math.min(places.endPosition(), words.size() - 1);
			if (first >= 0 && first <= last) {
				marks.add(new Hit.Mark(words.get(first).start(), words.get(last).end()));
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
