package cymru.canfod.dsl.ide.session;

import java.util.Map;

import cymru.canfod.tally.Review;

/**
 * A review at one moment.
 *
 * @param open the texts of the open documents that are part of it, by their path
 */
public record Snapshot(Review review, Map<String, String> open) {

	public Snapshot {
		open = Map.copyOf(open);
	}
}
