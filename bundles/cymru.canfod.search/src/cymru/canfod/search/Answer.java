package cymru.canfod.search;

import java.util.List;
import java.util.Map;

import cymru.canfod.search.index.Attribute;

/**
 * What was found.
 *
 * @param total how many hits there are or, of more, how many were counted
 * @param more whether there are more: never, when the question was to count them
 * @param hits the first of them
 * @param counts of all hits by attribute and value, the most frequent value first; empty unless they were asked for
 * @param complete false when the search was broken off because it took too long: then there may be more
 */
public record Answer(int total, boolean more, List<Hit> hits, Map<Attribute, Map<String, Integer>> counts, boolean complete) {
}
