package cymru.canfod.workbench.visits;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed;

/**
 * A line of the Providers view: a review, a kind of provider, or a provider. Two are the same line when their keys are.
 *
 * @param key unique in the view
 * @param name "S07 Ysgol Enghraifft", or "primary schools"
 * @param detail "31 of 42", or "9 of 15 visited"
 * @param provider its id, empty for what stands above providers
 * @param place of its first visit
 * @param answered propositions that it has answered, and of how many, as a share from 0 to 1
 */
record ProviderRow(String key, String name, String detail, OpenReview review, Optional<String> provider, Optional<Place> place, double answered, List<ProviderRow> children)
		implements Placed {

	/** Whether there has been a visit. */
	boolean isVisited() {
		return place.isPresent();
	}

	/** It with all below it that has the words in its name, or that stands below something that has; nothing when there is none. */
	Optional<ProviderRow> with(String words) {
		if (name.toLowerCase().contains(words)) {
			return Optional.of(this);
		}
		List<ProviderRow> matching = children.stream().flatMap(child -> child.with(words).stream()).toList();
		return matching.isEmpty() ? Optional.empty() : Optional.of(new ProviderRow(key, name, detail, review, provider, place, answered, matching));
	}

	@Override
	public Optional<Place> place() {
		return place;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ProviderRow row && key.equals(row.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
