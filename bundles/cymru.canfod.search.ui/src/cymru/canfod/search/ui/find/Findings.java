package cymru.canfod.search.ui.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.query.QueryProblem;

/**
 * What was found.
 *
 * @param of what was asked
 * @param state what there is to say about it
 * @param total how many there are, of which {@code found} are the first
 * @param more whether not all were counted, so that there are that many or more
 * @param counts by attribute and value; of a narrowed attribute also the values that it could be narrowed to instead
 * @param problem why the query cannot be understood
 */
public record Findings(Enquiry of, State state, int total, boolean more, List<Found> found, Map<Attribute, Map<String, Integer>> counts, Optional<QueryProblem> problem) {

	/** What there is to say about an answer. */
	public enum State {
		/** There is nowhere to look. */
		NO_REVIEW,
		/** Everything was looked at. */
		WHOLE,
		/** Not everything can be found yet. */
		INDEXING,
		/** Somebody has stopped the indexing. */
		STOPPED,
		/** It took too long, so there may be more. */
		BROKEN_OFF
	}

	/** Of an enquiry, nothing. */
	public static Findings nothing(Enquiry of, State state) {
		return new Findings(of, state, 0, false, List.of(), Map.of(), Optional.empty());
	}

	static Findings wrong(Enquiry of, State state, QueryProblem problem) {
		return new Findings(of, state, 0, false, List.of(), Map.of(), Optional.of(problem));
	}
}
