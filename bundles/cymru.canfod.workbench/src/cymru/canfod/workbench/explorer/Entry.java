package cymru.canfod.workbench.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.ui.reviews.Placed;

/**
 * A line of the Reviews view. Two entries are the same line when their keys are, so that what is open stays open when the texts change.
 *
 * @param key unique in the view
 * @param detail said after the text, quieter; may be empty
 * @param icon file name of the picture, without the ending
 */
record Entry(String key, String text, String detail, String icon, Optional<Place> place, List<Entry> children) implements Placed {

	@Override
	public Optional<Place> place() {
		return place;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Entry entry && key.equals(entry.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
