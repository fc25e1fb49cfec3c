package cymru.canfod.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import cymru.canfod.search.analysis.ParagraphLanguage;
import cymru.canfod.search.analysis.TextTokens;
import cymru.canfod.search.index.Names;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.index.StoredEntries;
import cymru.canfod.search.query.Translation;

/** Finds what is like given texts: by the words in them that are rare elsewhere. Not thread safe. */
final class Likeness {

	private static final int MOST_TERMS = 30;
	private static final int MOST_TEXTS = 300;
	/** A word in more than this share of all entries tells nothing of one. */
	private static final double COMMON = 0.2;
	/** One word in common is chance. */
	private static final int FEWEST_IN_COMMON = 2;

	/** What something is called counts as much as this share of the examples. */
	private static final int WORDINGS_COUNT_AS = 4;
	private static final double SMALL = 0.5;

	private final IndexReader reader;
	private final TextTokens tokens = new TextTokens();
	private final Translation translation;

	Likeness(Snapshot snapshot) {
		reader = snapshot.reader();
		translation = new Translation(snapshot.dictionary());
	}

	/** The texts of the entries that a query finds, up to some hundreds. */
	List<String> texts(Query query) throws IOException {
		List<String> texts = new ArrayList<>();
		ScoreDoc[] found = new IndexSearcher(reader).search(query, MOST_TEXTS).scoreDocs;
		for (LeafReaderContext leaf : reader.leaves()) {
			StoredEntries entries = new StoredEntries(leaf.reader());
			for (int document : Stream.of(found).mapToInt(each -> each.doc - leaf.docBase).filter(each -> each >= 0 && each < leaf.reader().maxDoc()).sorted().toArray()) {
				texts.add(entries.text(document));
			}
		}
		return texts;
	}

	/** What has several of the words that tell most of those texts. */
	Query to(List<String> texts) throws IOException {
		return to(texts, List.of());
	}

	/**
	 * The same, learned from examples and from what they are examples of. A word tells the more the more of the examples have it and the fewer of all
	 * other entries: Robertson and Sparck Jones, Relevance weighting of search terms (1976), with the selection value of Robertson (1990).
	 */
	Query to(List<String> examples, List<String> wordings) throws IOException {
		Map<String, Integer> often = new HashMap<>();
		examples.forEach(text -> terms(text).forEach(term -> often.merge(term, 1, Integer::sum)));
		int weightOfWordings = wordings.isEmpty() ? 0 : Math.max(1, examples.size() / WORDINGS_COUNT_AS);
		Set<String> said = new HashSet<>();
		wordings.forEach(text -> said.addAll(terms(text)));
		said.forEach(term -> often.merge(term, weightOfWordings, Integer::sum));
		int all = examples.size() + weightOfWordings;
		Map<String, Double> weights = new HashMap<>();
		for (Map.Entry<String, Integer> term : often.entrySet()) {
			int entries = reader.docFreq(new Term(Names.TEXT, term.getKey()));
			if (entries > 0 && entries <= Math.max(FEWEST_IN_COMMON, reader.numDocs() * COMMON)) {
				weights.put(term.getKey(), (double) term.getValue() / all * telling(term.getValue(), all, Math.max(entries, term.getValue())));
			}
		}
		List<Map.Entry<String, Double>> best = weights.entrySet().stream().filter(term -> term.getValue() > 0)
				.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(MOST_TERMS).toList();
		if (best.isEmpty()) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(FEWEST_IN_COMMON, best.size()));
		for (Map.Entry<String, Double> term : best) {
			query.add(new BoostQuery(new TermQuery(new Term(Names.TEXT, term.getKey())), (float) (term.getValue() / best.getFirst().getValue())), Occur.SHOULD);
		}
		return query.build();
	}

	private Set<String> terms(String text) {
		List<String> words = tokens.words(text).stream().map(TextTokens.Word::text).toList();
		return translation.about(words, ParagraphLanguage.of(text).all());
	}

	/**
	 * @param with so many of the examples have the term
	 * @param entries so many of all entries
	 */
	private double telling(int with, int examples, int entries) {
		double others = Math.max(reader.numDocs() - entries - examples + with, 0) + SMALL;
		return Math.log((with + SMALL) * others / ((entries - with + SMALL) * (examples - with + SMALL)));
	}
}
