package cymru.canfod.tally.facts;

import java.util.Optional;

/**
 * Whom a claim speaks of.
 *
 * @param name a group, a kind of provider, or {@link #ALL_PROVIDERS}
 */
public record Population(Name name, Optional<Filter> where) {

	/** The word for every provider of the review. */
	public static final String ALL_PROVIDERS = "providers";

	/** The population in the language's own words. */
	public String text() {
		return where.map(f -> name.id() + " where " + f.text()).orElse(name.id());
	}
}
