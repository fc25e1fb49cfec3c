package cymru.canfod.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.query.QueryParser;
import cymru.canfod.search.query.Typing;

/**
 * What somebody wants to know.
 *
 * @param query in the language of {@link QueryParser}
 * @param limit the most hits that are shown, 1 or more
 * @param glossary whether terms that mean the same, also in the other language, are found too
 * @param counted whether all hits are to be counted, also by their attributes; otherwise they are counted only up to some thousands
 * @param narrowed only entries that have one of these values of each of the attributes
 */
public record Question(String query, int limit, Sorting sorting, boolean glossary, boolean counted, Map<Attribute, Set<String>> narrowed) {

	/** In which order hits are shown; equal ones by file and line. */
	public enum Sorting {
		RELEVANCE, PROVIDER, DATE
	}

	/** Of all entries. */
	public Question(String query, int limit, Sorting sorting, boolean glossary, boolean counted) {
		this(query, limit, sorting, glossary, counted, Map.of());
	}

	/** The best hits, with the glossary. */
	public static Question of(String query, int limit) {
		return new Question(query, limit, Sorting.RELEVANCE, true, false);
	}

	/** The best hits for what somebody is still typing: the last word may be only the beginning of one. */
	public static Question typed(String typed, int limit) {
		return of(Typing.query(typed), limit);
	}

	/** The same with every hit counted. */
	public Question inFull() {
		return new Question(query, limit, sorting, glossary, true, narrowed);
	}

	/** The same, only of entries that have that value of the attribute or another that it was narrowed to before. */
	public Question narrowed(Attribute attribute, String value) {
		Map<Attribute, Set<String>> all = new EnumMap<>(Attribute.class);
		all.putAll(narrowed);
		Set<String> values = new LinkedHashSet<>(narrowed.getOrDefault(attribute, Set.of()));
		values.add(value);
		all.put(attribute, values);
		return new Question(query, limit, sorting, glossary, counted, all);
	}
}
