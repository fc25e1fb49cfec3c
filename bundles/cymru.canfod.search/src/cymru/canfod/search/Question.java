package cymru.canfod.search;

/**
 * What somebody wants to know.
 *
 * @param query in the language of {@link cymru.canfod.search.query.QueryParser}
 * @param limit the most hits that are shown, 1 or more
 * @param glossary whether terms that mean the same, also in the other language, are found too
 * @param counted whether hits are to be counted by their attributes
 */
public record Question(String query, int limit, Sorting sorting, boolean glossary, boolean counted) {

	/** In which order hits are shown; equal ones by file and line. */
	public enum Sorting {
		RELEVANCE, PROVIDER, DATE
	}

	/** The best hits, with the glossary. */
	public static Question of(String query, int limit) {
		return new Question(query, limit, Sorting.RELEVANCE, true, false);
	}
}
