package cymru.canfod.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Snapshot;

/** Finds the answer to one question within a time. */
final class Answering {

	/** So many more are looked at where some of them are left out. */
	private static final int MORE = 3;

	private final Snapshot snapshot;
	private final long latest;

	Answering(Snapshot snapshot, Duration patience) {
		this.snapshot = snapshot;
		latest = System.nanoTime() + patience.toNanos();
	}

	/** @param plain the query as it would be without the glossary */
	Answer answer(Query asked, Query plain, Question question) throws IOException {
		return answer(asked, plain, question, question.limit(), hit -> false);
	}

	/** The best hits but those. */
	Answer without(Query query, int limit, Predicate<Hit> not) throws IOException {
		return best(query, limit, not);
	}

	/**
	 * The best hits, but no passage that stands in a paragraph of notes among them.
	 *
	 * @param narrowed the query with conditions: what is left out does not depend on them, so that values are counted as they are found
	 */
	Answer eachOnce(Query query, Query narrowed, int limit) throws IOException {
		List<Hit> paragraphs = answer(query, query, Question.of("", limit * MORE)).hits().stream().filter(hit -> hit.kind() == EntryKind.NOTE).toList();
		return best(narrowed, limit, hit -> paragraphs.stream().anyMatch(other -> isIn(hit, other)));
	}

	private Answer best(Query query, int limit, Predicate<Hit> leftOut) throws IOException {
		return answer(query, query, Question.of("", limit * MORE).inFull(), limit, leftOut);
	}

	/** @param leftOut those that are neither shown nor counted */
	private Answer answer(Query asked, Query plain, Question question, int limit, Predicate<Hit> leftOut) throws IOException {
		IndexSearcher searcher = new IndexSearcher(snapshot.reader());
		searcher.setTimeout(this::isLate);
		Query query = searcher.rewrite(asked);
		TopDocs best = new Ranking(searcher).first(query, question.limit(), question.sorting());
		List<Hit> found = new Hits(snapshot, searcher, query, plain.equals(asked) ? query : searcher.rewrite(plain)).of(best.scoreDocs);
		List<Hit> shown = found.stream().filter(leftOut.negate()).limit(limit).toList();
		boolean complete = !searcher.timedOut();
		if (!question.counted()) {
			return new Answer(Math.max((int) best.totalHits.value(), shown.size()), best.totalHits.relation() != TotalHits.Relation.EQUAL_TO, shown, Map.of(), complete);
		}
		Counting counting = Counting.of(searcher, query, this::isLate);
		for (int i = 0; i < found.size(); i++) {
			if (leftOut.test(found.get(i))) {
				counting.leaveOut(best.scoreDocs[i].doc);
			}
		}
		return new Answer(Math.max(counting.total(), shown.size()), false, shown, counting.counts(), complete && counting.isComplete());
	}

	private static boolean isIn(Hit passage, Hit paragraph) {
		return passage.kind() == EntryKind.PASSAGE && passage.date().equals(paragraph.date()) && paragraph.text().contains(passage.text());
	}

	private boolean isLate() {
		return System.nanoTime() - latest > 0;
	}
}
