package cymru.canfod.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

import cymru.canfod.search.Question.Sorting;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Names;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.Asked;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.search.query.QueryParser;
import cymru.canfod.search.query.Translation;

/** Asks snapshots of an index. Thread safe: a snapshot may be asked by several threads. */
public final class Search {

	/** What somebody waits for who looks at the screen. */
	private static final Duration USUAL_PATIENCE = Duration.ofMillis(800);

	private final Glossary glossary;
	private final Duration patience;

	/** @param glossary of the review */
	public Search(Glossary glossary) {
		this(glossary, USUAL_PATIENCE);
	}

	/** @param patience no question takes much longer; what was found until then is its answer */
	public Search(Glossary glossary, Duration patience) {
		this.glossary = glossary;
		this.patience = patience;
	}

	/**
	 * Answers a question.
	 *
	 * @throws QueryException when the query cannot be understood
	 * @throws IOException when the index cannot be read
	 */
	public Answer ask(Snapshot snapshot, Question question) throws QueryException, IOException {
		Asked asked = QueryParser.parse(question.query());
		Asked joined = question.glossary() ? glossary.join(asked) : asked;
		Translation translation = new Translation();
		Query query = translation.of(joined);
		Query plain = joined.equals(asked) ? query : translation.of(asked);
		return answer(snapshot, query, plain, question);
	}

	/** What is like a hit: other entries with the words that tell most of it. */
	public Answer like(Snapshot snapshot, Hit hit, int limit) throws IOException {
		Query itself = new BooleanQuery.Builder().add(new TermQuery(new Term(Names.FILE, hit.file())), Occur.FILTER)
				.add(NumericDocValuesField.newSlowExactQuery(Names.LINE, hit.line()), Occur.FILTER).build();
		Query query = new BooleanQuery.Builder().add(new Likeness(snapshot.reader()).to(List.of(hit.text())), Occur.MUST).add(itself, Occur.MUST_NOT).build();
		return answer(snapshot, query, query, Question.of("", limit));
	}

	/**
	 * Passages and notes that nobody coded to a proposition but that look like those that are, or like its own words: for people to check.
	 *
	 * @param wordings of the proposition, in either language
	 */
	public Answer uncoded(Snapshot snapshot, String proposition, List<String> wordings, int limit) throws IOException {
		Likeness likeness = new Likeness(snapshot.reader());
		List<String> texts = new ArrayList<>(wordings);
		texts.addAll(likeness.texts(coded(proposition)));
		BooleanQuery.Builder places = new BooleanQuery.Builder();
		for (EntryKind kind : List.of(EntryKind.PASSAGE, EntryKind.NOTE)) {
			places.add(value(Attribute.IN, kind.code()), Occur.SHOULD);
		}
		Query query = new BooleanQuery.Builder().add(likeness.to(texts), Occur.MUST).add(places.build(), Occur.FILTER).add(coded(proposition), Occur.MUST_NOT)
				.add(new TermQuery(new Term(Names.QUOTED, proposition)), Occur.MUST_NOT).build();
		return answer(snapshot, query, query, Question.of("", limit));
	}

	private static Query coded(String proposition) {
		return value(Attribute.PROPOSITION, proposition);
	}

	private static Query value(Attribute attribute, String value) {
		return new TermQuery(new Term(Names.VALUE, Names.value(attribute, value)));
	}

	private Answer answer(Snapshot snapshot, Query asked, Query plain, Question question) throws IOException {
		long latest = System.nanoTime() + patience.toNanos();
		IndexSearcher searcher = new IndexSearcher(snapshot.reader());
		searcher.setTimeout(() -> System.nanoTime() - latest > 0);
		Query query = searcher.rewrite(asked);
		TopFieldDocs best = searcher.search(query, question.limit(), sort(question.sorting()), true);
		Map<Attribute, Map<String, Integer>> counts = Map.of();
		int total;
		if (question.counted()) {
			Counting counting = searcher.search(query, new Counting.Manager());
			counts = counting.counts();
			total = counting.total();
		} else {
			total = best.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? (int) best.totalHits.value() : searcher.count(query);
		}
		boolean complete = !searcher.timedOut();
		Hits hits = new Hits(new IndexSearcher(snapshot.reader()), query, plain);
		List<Hit> found = new ArrayList<>();
		for (ScoreDoc each : best.scoreDocs) {
			found.add(hits.hit(each));
		}
		return new Answer(Math.max(total, found.size()), List.copyOf(found), counts, complete);
	}

	private static Sort sort(Sorting sorting) {
		SortField file = new SortField(Names.FILE, SortField.Type.STRING);
		SortField line = new SortField(Names.LINE, SortField.Type.LONG);
		return switch (sorting) {
		case RELEVANCE -> new Sort(SortField.FIELD_SCORE, file, line);
		case PROVIDER -> new Sort(new SortField(Names.PROVIDER, SortField.Type.STRING), file, line);
		case DATE -> new Sort(new SortField(Names.DATE, SortField.Type.STRING), file, line);
		};
	}
}
