package cymru.canfod.workbench.evidence;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.ui.reviews.Placed;

/**
 * A line of the answers: an answer, a provider that gave it, or a passage. Two are the same line when their keys are.
 *
 * @param key unique in the view
 */
record EvidenceRow(String key, String text, Optional<Place> place, List<EvidenceRow> children) implements Placed {

	@Override
	public Optional<Place> place() {
		return place;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EvidenceRow row && key.equals(row.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
