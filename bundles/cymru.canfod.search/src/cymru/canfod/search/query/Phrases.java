package cymru.canfod.search.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.analysis.Readings;
import cymru.canfod.search.analysis.WordPairs;
import cymru.canfod.search.index.Names;

/**
 * Phrases in Lucene's terms: as they are written and, for each language, in all forms of their words. A language is asked by itself, since every word
 * of a text has the forms of the languages that the text is in, and words that the other language has too are frequent there.
 */
final class Phrases {

	private final Readings readings;
	private final WordPairs pairs;

	Phrases(Readings readings) {
		this.readings = readings;
		pairs = new WordPairs(readings);
	}

	/**
	 * Each hit is worth what it is worth as that of the ways to say it that fits best, as of a single word.
	 *
	 * @param phrase of two words or more
	 */
	Query query(Asked.Phrase phrase) {
		PhraseQuery.Builder words = new PhraseQuery.Builder().setSlop(phrase.apart());
		phrase.words().forEach(word -> words.add(Translation.term(Translation.written(word))));
		Query asWritten = words.build();
		List<Query> beside = Stream.of(Language.values()).map(language -> beside(phrase, language)).toList();
		BooleanQuery.Builder either = new BooleanQuery.Builder();
		beside.forEach(language -> either.add(language, Occur.SHOULD));
		List<Query> ways = new ArrayList<>(List.of(new BoostQuery(among(asWritten, either.build(), phrase), Translation.AS_WRITTEN)));
		if (!phrase.exactly()) {
			for (Language language : Language.values()) {
				Query inForms = inForms(phrase, language);
				if (!inForms.equals(asWritten)) {
					ways.add(among(inForms, beside.get(language.ordinal()), phrase));
				}
			}
		}
		return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, Translation.REST);
	}

	/** Words that may be moved need not be beside each other. */
	private static Query among(Query words, Query beside, Asked.Phrase phrase) {
		return phrase.apart() > 0 ? words : new BooleanQuery.Builder().add(words, Occur.MUST).add(beside, Occur.FILTER).build();
	}

	private Query inForms(Asked.Phrase phrase, Language language) {
		List<Term[]> places = new ArrayList<>();
		for (String word : phrase.words()) {
			List<String> forms = readings.forms(word, EnumSet.of(language));
			places.add((forms.isEmpty() ? List.of(Translation.written(word)) : forms).stream().map(Translation::term).toArray(Term[]::new));
		}
		if (places.stream().allMatch(terms -> terms.length == 1)) {
			PhraseQuery.Builder query = new PhraseQuery.Builder().setSlop(phrase.apart());
			places.forEach(terms -> query.add(terms[0]));
			return query.build();
		}
		MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(phrase.apart());
		places.forEach(query::add);
		return query.build();
	}

	/** Where the phrase can be at all in texts of a language. */
	private Query beside(Asked.Phrase phrase, Language language) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (int i = 1; i < phrase.words().size(); i++) {
			BooleanQuery.Builder any = new BooleanQuery.Builder();
			pairs.terms(phrase.words().get(i - 1), phrase.words().get(i), language).forEach(term -> any.add(new TermQuery(new Term(Names.PAIRS, term)), Occur.SHOULD));
			all.add(any.build(), Occur.FILTER);
		}
		return all.build();
	}
}
