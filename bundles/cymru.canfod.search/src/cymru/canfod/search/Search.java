package cymru.canfod.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import cymru.canfod.search.Question.Sorting;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Names;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.Asked;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.Occurring;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.search.query.QueryParser;
import cymru.canfod.search.query.Translation;
import cymru.canfod.search.query.ValueNames;

/** Asks snapshots of indexes. Thread safe: a snapshot may be asked by several threads. */
public final class Search {

	/** What somebody waits for who looks at the screen. */
	static final Duration USUAL_PATIENCE = Duration.ofMillis(800);

	private final Glossary glossary;
	private final ValueNames names;
	private final Duration patience;
	private final Map<Attribute, Set<String>> narrowed;

	/** @param glossary of the review */
	public Search(Glossary glossary) {
		this(glossary, USUAL_PATIENCE);
	}

	/** @param patience no question takes much longer; what was found until then is its answer */
	public Search(Glossary glossary, Duration patience) {
		this(glossary, ValueNames.FIXED, patience);
	}

	/** @param names that values can be asked for by */
	public Search(Glossary glossary, ValueNames names, Duration patience) {
		this(glossary, names, patience, Map.of());
	}

	private Search(Glossary glossary, ValueNames names, Duration patience, Map<Attribute, Set<String>> narrowed) {
		this.glossary = glossary;
		this.names = names;
		this.patience = patience;
		this.narrowed = narrowed;
	}

	/** The same, but whatever is asked finds and counts only entries that have one of these values of each of the attributes. */
	public Search narrowed(Map<Attribute, Set<String>> attributes) {
		return new Search(glossary, names, patience, Map.copyOf(attributes));
	}

	/**
	 * Answers a question.
	 *
	 * @throws QueryException when the query cannot be understood, or asks for a value that occurs nowhere
	 * @throws IOException when the index cannot be read
	 */
	public Answer ask(Snapshot snapshot, Question question) throws QueryException, IOException {
		Asked asked = QueryParser.parse(question.query(), names);
		new Occurring(snapshot.reader(), names).check(question.query());
		Asked joined = question.glossary() ? glossary.join(asked) : asked;
		Translation translation = new Translation(snapshot.dictionary());
		Query query = narrowed(narrowed(translation.of(joined)), question.narrowed());
		Query plain = joined.equals(asked) ? query : narrowed(narrowed(translation.of(asked)), question.narrowed());
		return new Answering(snapshot, patience).answer(query, plain, question);
	}

	/** What is like a hit: other entries with the words that tell most of it. */
	public Answer like(Snapshot snapshot, Hit hit, int limit) throws IOException {
		Query query = narrowed(new Likeness(snapshot).to(List.of(hit.text())));
		return new Answering(snapshot, patience).without(query, limit, other -> other.review().equals(hit.review()) && other.file().equals(hit.file()) && other.line() == hit.line());
	}

	/** What is like a text, for example one that was selected; what says just the same is no news. */
	public Answer like(Snapshot snapshot, String text, int limit) throws IOException {
		Query query = narrowed(new Likeness(snapshot).to(List.of(text)));
		return new Answering(snapshot, patience).without(query, limit, other -> other.text().equals(text));
	}

	/**
	 * Paragraphs of notes, and passages, that nobody coded to a proposition but that look like those that are, or like its own words: for people to
	 * check, nothing is ever coded by it. What is in the notes is not listed a second time as a passage.
	 *
	 * @param snapshot of the one review
	 * @param wordings of the proposition, in either language
	 */
	public Answer uncoded(Snapshot snapshot, String proposition, List<String> wordings, int limit) throws IOException {
		return alike(snapshot, Set.of(proposition), List.of(), wordings, limit);
	}

	/**
	 * What else was said of what a claim counts, by those that it speaks of.
	 *
	 * @param snapshot of the one review
	 * @param limit of each of the two lists
	 */
	public Said said(Snapshot snapshot, Claimed claimed, int limit) throws IOException {
		BooleanQuery.Builder coded = new BooleanQuery.Builder().add(any(Attribute.PROPOSITION, claimed.questions()), Occur.FILTER);
		of(claimed.providers(), coded);
		Query query = new ConstantScoreQuery(narrowed(coded.build()));
		Answer answer = new Answering(snapshot, patience).answer(query, query, new Question("", limit, Sorting.PROVIDER, false, true));
		return new Said(answer, alike(snapshot, claimed.questions(), claimed.providers(), claimed.wordings(), limit));
	}

	private Answer alike(Snapshot snapshot, Collection<String> questions, Collection<String> providers, List<String> wordings, int limit) throws IOException {
		Likeness likeness = new Likeness(snapshot);
		Query coded = any(Attribute.PROPOSITION, questions);
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(likeness.to(likeness.texts(coded), wordings), Occur.MUST).add(toCode(), Occur.FILTER).add(coded, Occur.MUST_NOT);
		questions.forEach(question -> query.add(new TermQuery(new Term(Names.QUOTED, question)), Occur.MUST_NOT));
		of(providers, query);
		return new Answering(snapshot, patience).eachOnce(query.build(), narrowed(query.build()), limit);
	}

	/** Passages, and paragraphs of notes; why somebody judged is a note too, but coded already. */
	private static Query toCode() {
		Query notes = new BooleanQuery.Builder().add(any(Attribute.IN, List.of(EntryKind.NOTE.code())), Occur.MUST)
				.add(new PrefixQuery(new Term(Names.CODING, "")), Occur.MUST_NOT).build();
		return new BooleanQuery.Builder().add(notes, Occur.SHOULD).add(any(Attribute.IN, List.of(EntryKind.PASSAGE.code())), Occur.SHOULD).build();
	}

	/** Of unknown providers nobody can be told apart: then all of them count. */
	private static void of(Collection<String> providers, BooleanQuery.Builder query) {
		if (!providers.isEmpty()) {
			query.add(any(Attribute.PROVIDER, providers), Occur.FILTER);
		}
	}

	private Query narrowed(Query query) {
		return narrowed(query, narrowed);
	}

	private static Query narrowed(Query query, Map<Attribute, Set<String>> conditions) {
		if (conditions.isEmpty()) {
			return query;
		}
		BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
		conditions.forEach((attribute, values) -> narrowed.add(any(attribute, values), Occur.FILTER));
		return narrowed.build();
	}

	private static Query any(Attribute attribute, Collection<String> values) {
		return Translation.any(attribute, values);
	}
}
