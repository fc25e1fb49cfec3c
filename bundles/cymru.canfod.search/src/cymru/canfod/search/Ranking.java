package cymru.canfod.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import cymru.canfod.search.Question.Sorting;
import cymru.canfod.search.index.Names;
import cymru.canfod.search.index.StoredEntries;

/** The first hits in the order that was asked for; equal ones by file and line, so that the same question always has the same answer. */
final class Ranking {

	/** So many more are found by their score alone, since those at the end of the list may be equally good. */
	private static final int EQUALS = 20;
	/** Up to here all are counted; beyond it those that cannot be among the first are passed over. Fewer are found sooner than it is found out which those are. */
	private static final int COUNTED = 1_000;

	/** A hit with what it is sorted by where it is as good as another. */
	private record Placed(ScoreDoc hit, String file, int line) {
	}

	/** Hits of one piece of the index. */
	private record OfLeaf(StoredEntries entries, int begin) {

		OfLeaf(LeafReaderContext leaf) throws IOException {
			this(new StoredEntries(leaf.reader()), leaf.docBase);
		}

		Placed placed(ScoreDoc hit) throws IOException {
			return new Placed(hit, entries.file(hit.doc - begin), entries.line(hit.doc - begin));
		}
	}

	private final IndexSearcher searcher;

	Ranking(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	TopDocs first(Query query, int limit, Sorting sorting) throws IOException {
		return switch (sorting) {
		case RELEVANCE -> best(query, limit);
		case PROVIDER -> sorted(query, limit, knownFirst(Names.PROVIDER));
		case DATE -> sorted(query, limit, knownFirst(Names.DATE));
		};
	}

	/** What has no provider, or no day, comes last. */
	private static SortField knownFirst(String name) {
		SortField field = new SortField(name, SortField.Type.STRING);
		field.setMissingValue(SortField.STRING_LAST);
		return field;
	}

	private TopDocs best(Query query, int limit) throws IOException {
		int several = limit + EQUALS;
		TopDocs found = searcher.search(query, new TopScoreDocCollectorManager(several, AtMost.found(searcher.getIndexReader(), query) <= COUNTED ? Integer.MAX_VALUE : Math.max(several, COUNTED)));
		ScoreDoc[] hits = found.scoreDocs;
		if (hits.length == several && hits[limit - 1].score == hits[several - 1].score && isOfSteps(query)) {
			return sorted(query, limit, SortField.FIELD_SCORE);
		}
		Comparator<Placed> order = Comparator.<Placed>comparingDouble(hit -> -hit.hit().score).thenComparing(Placed::file).thenComparing(Placed::line);
		return new TopDocs(found.totalHits, placed(hits).stream().sorted(order).limit(limit).map(Placed::hit).toArray(ScoreDoc[]::new));
	}

	/** Whether it has hits of a few degrees only, each with many that are equally good. */
	private static boolean isOfSteps(Query query) {
		return switch (query) {
		case ConstantScoreQuery constant -> true;
		case BoostQuery boosted -> isOfSteps(boosted.getQuery());
		case MultiTermQuery words -> words.getRewriteMethod() != MultiTermQuery.SCORING_BOOLEAN_REWRITE && !(words instanceof FuzzyQuery);
		case BooleanQuery several -> several.clauses().stream().allMatch(clause -> !clause.isScoring() || isOfSteps(clause.query()));
		default -> false;
		};
	}

	private List<Placed> placed(ScoreDoc[] hits) throws IOException {
		List<Placed> placed = new ArrayList<>();
		var pieces = new PerLeaf<>(searcher.getIndexReader(), OfLeaf::new);
		for (ScoreDoc hit : Stream.of(hits).sorted(Comparator.comparingInt(hit -> hit.doc)).toList()) {
			placed.add(pieces.of(hit.doc).placed(hit));
		}
		return placed;
	}

	private TopDocs sorted(Query query, int limit, SortField first) throws IOException {
		Sort sort = new Sort(first, new SortField(Names.FILE, SortField.Type.STRING), new SortField(Names.LINE, SortField.Type.LONG));
		TopFieldDocs found = searcher.search(query, limit, sort, true);
		return new TopDocs(found.totalHits, Stream.of(found.scoreDocs).map(hit -> new ScoreDoc(hit.doc, Float.isNaN(hit.score) ? 0 : hit.score)).toArray(ScoreDoc[]::new));
	}
}
