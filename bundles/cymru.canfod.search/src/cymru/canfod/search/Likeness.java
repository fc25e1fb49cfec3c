package cymru.canfod.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
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
import cymru.canfod.search.query.Translation;

/** Finds what is like given texts: by the words in them that are rare elsewhere. Not thread safe. */
final class Likeness {

	private static final int MOST_TERMS = 30;
	private static final int MOST_TEXTS = 300;
	/** A word in more than this share of all entries tells nothing of one. */
	private static final double COMMON = 0.2;
	/** One word in common is chance. */
	private static final int FEWEST_IN_COMMON = 2;

	private final DirectoryReader reader;
	private final TextTokens tokens = new TextTokens();
	private final Translation translation = new Translation();

	Likeness(DirectoryReader reader) {
		this.reader = reader;
	}

	/** The texts of the entries that a query finds, up to some hundreds. */
	List<String> texts(Query query) throws IOException {
		IndexSearcher searcher = new IndexSearcher(reader);
		List<String> texts = new ArrayList<>();
		for (ScoreDoc each : searcher.search(query, MOST_TEXTS).scoreDocs) {
			texts.add(searcher.storedFields().document(each.doc, Set.of(Names.TEXT)).get(Names.TEXT));
		}
		return texts;
	}

	/** What has several of the words that tell most of those texts. */
	Query to(List<String> texts) throws IOException {
		Map<String, Integer> often = new HashMap<>();
		for (String text : texts) {
			List<String> words = tokens.words(text).stream().map(TextTokens.Word::text).toList();
			translation.about(words, ParagraphLanguage.of(text).all()).forEach(term -> often.merge(term, 1, Integer::sum));
		}
		Map<String, Double> weights = new HashMap<>();
		for (Map.Entry<String, Integer> term : often.entrySet()) {
			int entries = reader.docFreq(new Term(Names.TEXT, term.getKey()));
			if (entries > 0 && entries <= Math.max(FEWEST_IN_COMMON, reader.numDocs() * COMMON)) {
				weights.put(term.getKey(), (1 + Math.log(term.getValue())) * Math.log((double) reader.numDocs() / entries + 1));
			}
		}
		List<Map.Entry<String, Double>> best = weights.entrySet().stream()
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
}
