package cymru.canfod.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import cymru.canfod.search.index.Attribute;

/**
 * What was said of a claim.
 *
 * @param coded what is coded to what it counts, whatever the stance, by provider
 * @param alike what is not, but looks like it; for people to check
 */
public record Said(Answer coded, Answer alike) {

	/** Of both together, by attribute and value, the most frequent value first, equal ones by name. */
	public Map<Attribute, Map<String, Integer>> counts() {
		Map<Attribute, Map<String, Integer>> sums = new EnumMap<>(Attribute.class);
		Stream.of(coded, alike).flatMap(answer -> answer.counts().entrySet().stream())
				.forEach(counts -> counts.getValue().forEach((value, count) -> sums.computeIfAbsent(counts.getKey(), first -> new HashMap<>()).merge(value, count, Integer::sum)));
		sums.replaceAll((attribute, values) -> Counting.inOrder(values));
		return sums;
	}
}
