package cymru.canfod.search.query;

import java.util.List;

/** A query that cannot be understood. */
public final class QueryException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient QueryProblem problem;

	QueryException(QueryProblem.Kind kind, int offset, int length, String... words) {
		super(kind + " at " + offset);
		problem = new QueryProblem(kind, offset, length, List.of(words));
	}

	/** What is wrong, and where. */
	public QueryProblem problem() {
		return problem;
	}
}
