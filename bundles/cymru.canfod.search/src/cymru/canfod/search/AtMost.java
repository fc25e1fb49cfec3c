package cymru.canfod.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How many entries a query can find at most, as far as single terms tell, without looking for them. */
final class AtMost {

	private final IndexReader index;

	private AtMost(IndexReader index) {
		this.index = index;
	}

	/** @param query rewritten for that index */
	static long found(IndexReader index, Query query) throws IOException {
		return new AtMost(index).of(query);
	}

	private long of(Query query) throws IOException {
		return switch (query) {
		case TermQuery word -> index.docFreq(word.getTerm());
		case BoostQuery boosted -> of(boosted.getQuery());
		case ConstantScoreQuery constant -> of(constant.getQuery());
		case DisjunctionMaxQuery ways -> ofAny(ways.getDisjuncts());
		case BooleanQuery several -> {
			List<Query> required = several.clauses().stream().filter(BooleanClause::isRequired).map(BooleanClause::query).toList();
			yield required.isEmpty() ? ofAny(several.clauses().stream().filter(clause -> !clause.isProhibited()).map(BooleanClause::query).toList()) : ofAll(required);
		}
		default -> index.maxDoc();
		};
	}

	private long ofAny(Collection<Query> queries) throws IOException {
		long all = 0;
		for (Query each : queries) {
			all += of(each);
		}
		return all;
	}

	private long ofAll(Collection<Query> queries) throws IOException {
		long fewest = index.maxDoc();
		for (Query each : queries) {
			fewest = Math.min(fewest, of(each));
		}
		return fewest;
	}
}
