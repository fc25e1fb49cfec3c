package cymru.canfod.search.ui.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.search.Hit.InContext;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.ui.reviews.Placed;

/**
 * A line of what was found: a hit, one place of a hit, or what hits stand below. Two are the same line when their keys are.
 *
 * @param key unique in the list
 * @param title of what is no hit
 */
record Line(String key, String title, Optional<Found> found, Optional<InContext> context, List<Line> children) implements Placed {

	static Line of(Found found) {
		return new Line(found.key(), "", Optional.of(found), Optional.empty(), List.of());
	}

	@Override
	public Optional<Place> place() {
		return found.flatMap(Found::place);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Line line && key.equals(line.key);
	}

	@Override
	public int hashCode() {
		return Objects.hash(key);
	}
}
