package cymru.canfod.tally.facts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Narrows a population to providers with certain attributes; all conditions must hold.
 *
 * @param conditions one or more
 */
public record Filter(List<Condition> conditions) {

	/** A provider's attribute that a filter can ask for. */
	public enum Attribute {
		MEDIUM, REGION, AUTHORITY, HOSTS;

		/** The attribute's word in the language. */
		public String keyword() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** One condition: the attribute has the value or, negated, has not. */
	public record Condition(boolean negated, Attribute attribute, Name value) {
	}

	/** The filter in the language's own words, without {@code where}. */
	public String text() {
		return conditions.stream().map(c -> (c.negated() ? "not " : "") + c.attribute().keyword() + " " + c.value().id())
				.collect(Collectors.joining(" and "));
	}
}
