package cymru.canfod.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.search.index.Names;

/**
 * Where in documents of a piece of the index the words stand that a query asks for: the same places as those of Lucene's {@link Matches}, but each list of
 * places is opened once and not anew for every document. To be asked in the order of the documents. Not thread safe.
 */
final class Places {

	/** From the first to the last word, each by its number. */
	record Place(int first, int last) {
	}

	/** A part of the query. */
	@FunctionalInterface
	private interface Part {

		/** @return whether the document has it; then its places are added */
		boolean find(int document, List<Place> places) throws IOException;
	}

	private final IndexSearcher searcher;
	private final LeafReaderContext leaf;
	private final Map<Term, Postings> opened = new HashMap<>();
	private final Part whole;

	/** @param query rewritten for that searcher */
	Places(IndexSearcher searcher, LeafReaderContext leaf, Query query) throws IOException {
		this.searcher = searcher;
		this.leaf = leaf;
		whole = part(query);
	}

	/** @return whether the document answers the query; then its places are added, in no order */
	boolean find(int document, List<Place> places) throws IOException {
		return whole.find(document, places);
	}

	private Part part(Query query) throws IOException {
		return switch (query) {
		case BoostQuery boosted -> part(boosted.getQuery());
		case ConstantScoreQuery constant -> part(constant.getQuery());
		case TermQuery one -> word(one.getTerm());
		case DisjunctionMaxQuery best -> {
			List<Part> parts = new ArrayList<>();
			for (Query each : best.getDisjuncts()) {
				parts.add(part(each));
			}
			yield (document, places) -> count(parts, document, places) > 0;
		}
		case BooleanQuery several -> several(several);
		case PhraseQuery phrase when phrase.getSlop() == 0 -> phrase(Stream.of(phrase.getTerms()).map(term -> new Term[] { term }).toArray(Term[][]::new), phrase.getPositions());
		case MultiPhraseQuery phrase when phrase.getSlop() == 0 -> phrase(phrase.getTermArrays(), phrase.getPositions());
		default -> other(query);
		};
	}

	private Part word(Term term) throws IOException {
		Postings postings = postings(term);
		return (document, places) -> {
			boolean isThere = postings.isIn(document);
			if (isThere) {
				postings.places().forEach(each -> places.add(new Place(each, each)));
			}
			return isThere;
		};
	}

	private Part several(BooleanQuery query) throws IOException {
		List<Part> required = new ArrayList<>();
		List<Part> prohibited = new ArrayList<>();
		List<Part> optional = new ArrayList<>();
		for (BooleanClause clause : query) {
			if (isOfPairs(clause.query())) {
				continue;
			}
			(clause.isRequired() ? required : clause.isProhibited() ? prohibited : optional).add(part(clause.query()));
		}
		int fewest = Math.max(query.getMinimumNumberShouldMatch(), required.isEmpty() ? 1 : 0);
		return (document, places) -> {
			List<Place> inside = new ArrayList<>();
			if (count(prohibited, document, new ArrayList<>()) > 0 || count(required, document, inside) < required.size() || count(optional, document, inside) < fewest) {
				return false;
			}
			places.addAll(inside);
			return true;
		};
	}

	/** Pairs of words are where the phrase is that they belong to, and have no places. */
	private static boolean isOfPairs(Query query) {
		return switch (query) {
		case TermQuery one -> one.getTerm().field().equals(Names.PAIRS);
		case BooleanQuery several -> several.clauses().stream().allMatch(clause -> isOfPairs(clause.query()));
		default -> false;
		};
	}

	private static int count(List<Part> parts, int document, List<Place> places) throws IOException {
		int count = 0;
		for (Part part : parts) {
			count += part.find(document, places) ? 1 : 0;
		}
		return count;
	}

	/** @param terms at each place of the phrase any of several */
	private Part phrase(Term[][] terms, int[] positions) throws IOException {
		List<List<Postings>> words = new ArrayList<>();
		for (Term[] any : terms) {
			List<Postings> word = new ArrayList<>();
			for (Term term : any) {
				word.add(postings(term));
			}
			words.add(word);
		}
		return (document, places) -> {
			BitSet starts = places(words.getFirst(), document);
			for (int i = 1; i < positions.length && !starts.isEmpty(); i++) {
				BitSet here = places(words.get(i), document);
				int before = positions[i] - positions[0];
				starts.stream().filter(start -> !here.get(start + before)).forEach(starts::clear);
			}
			starts.stream().forEach(start -> places.add(new Place(start, start + positions[positions.length - 1] - positions[0])));
			return !starts.isEmpty();
		};
	}

	private static BitSet places(List<Postings> any, int document) throws IOException {
		BitSet all = new BitSet();
		for (Postings each : any) {
			if (each.isIn(document)) {
				each.places().forEach(all::set);
			}
		}
		return all;
	}

	/** As Lucene finds it. */
	private Part other(Query query) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		return (document, places) -> {
			Matches matches = weight.matches(leaf, document);
			MatchesIterator words = matches == null ? null : matches.getMatches(Names.TEXT);
			while (words != null && words.next()) {
				places.add(new Place(words.startPosition(), words.endPosition()));
			}
			return matches != null;
		};
	}

	private Postings postings(Term term) throws IOException {
		Optional<Postings> known = Optional.ofNullable(opened.get(term));
		Postings postings = known.isPresent() ? known.get() : new Postings(leaf, term);
		opened.put(term, postings);
		return postings;
	}

	/** Where a term stands in each document. */
	private static final class Postings {
		private final @Nullable PostingsEnum documents;
		private final List<Integer> places = new ArrayList<>();
		private int read = -1;

		Postings(LeafReaderContext leaf, Term term) throws IOException {
			Terms terms = leaf.reader().terms(term.field());
			TermsEnum all = terms == null ? null : terms.iterator();
			documents = all != null && all.seekExact(term.bytes()) ? all.postings(null, PostingsEnum.POSITIONS) : null;
		}

		boolean isIn(int document) throws IOException {
			PostingsEnum all = documents;
			if (all == null || (all.docID() < document ? all.advance(document) : all.docID()) != document) {
				return false;
			}
			if (read != document) {
				read = document;
				places.clear();
				for (int i = all.freq(); i > 0; i--) {
					int place = all.nextPosition();
					if (place >= 0) {
						places.add(place);
					}
				}
			}
			return true;
		}

		/** In the document that it was in last; none of what is no text. */
		List<Integer> places() {
			return places;
		}
	}
}
