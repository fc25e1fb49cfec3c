package cymru.canfod.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

import cymru.canfod.search.index.Attribute;
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
		IndexSearcher searcher = new IndexSearcher(snapshot.reader());
		searcher.setTimeout(this::isLate);
		Query query = searcher.rewrite(asked);
		TopDocs best = new Ranking(searcher).first(query, question.limit(), question.sorting());
		boolean isCounted = best.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
		int total = (int) best.totalHits.value();
		Map<Attribute, Map<String, Integer>> counts = Map.of();
		boolean complete = !searcher.timedOut();
		if (question.counted()) {
			Counting counting = Counting.of(searcher, query, this::isLate);
			counts = counting.counts();
			total = counting.total();
			isCounted = true;
			complete &= counting.isComplete();
		}
		Hits hits = new Hits(snapshot, query, plain);
		List<Hit> found = new ArrayList<>();
		for (ScoreDoc each : best.scoreDocs) {
			found.add(hits.hit(each));
		}
		return new Answer(Math.max(total, found.size()), !isCounted, List.copyOf(found), counts, complete);
	}

	private boolean isLate() {
		return System.nanoTime() - latest > 0;
	}

	/** The best hits but those. */
	Answer without(Query query, int limit, Predicate<Hit> not) throws IOException {
		Answer all = answer(query, query, Question.of("", limit * MORE));
		List<Hit> others = all.hits().stream().filter(not.negate()).toList();
		return cut(all, all.total() - (all.hits().size() - others.size()), others, limit);
	}

	/** The best hits, but no passage that stands in a paragraph of notes among them. */
	Answer eachOnce(Query query, int limit) throws IOException {
		Answer all = answer(query, query, Question.of("", limit * MORE));
		List<Hit> once = all.hits().stream().filter(hit -> all.hits().stream().noneMatch(other -> isIn(hit, other))).toList();
		return cut(all, all.total() - (all.hits().size() - once.size()), once, limit);
	}

	private static boolean isIn(Hit passage, Hit paragraph) {
		return passage.kind() == EntryKind.PASSAGE && paragraph.kind() == EntryKind.NOTE && passage.date().equals(paragraph.date()) && paragraph.text().contains(passage.text());
	}

	private static Answer cut(Answer all, int total, List<Hit> hits, int limit) {
		return new Answer(total, all.more(), List.copyOf(hits.subList(0, Math.min(limit, hits.size()))), all.counts(), all.complete());
	}
}
