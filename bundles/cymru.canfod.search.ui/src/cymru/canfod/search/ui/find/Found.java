package cymru.canfod.search.ui.find;

import java.util.Optional;

import cymru.canfod.search.Hit;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed;

/**
 * A hit, and the review that it was found in.
 *
 * @param from what the review is called, where several were looked in; empty where it goes without saying
 */
public record Found(OpenReview review, Hit hit, Why why, String from) implements Placed {

	/** Why it is among what was found. */
	public enum Why {
		/** It answers what was asked. */
		ASKED,
		/** It is coded to what a claim counts. */
		CODED,
		/** It looks like what is coded so. */
		ALIKE
	}

	/** Equal for the same passage, whatever it was found by. */
	public String key() {
		return hit.review() + '\n' + hit.file() + '\n' + hit.line() + '\n' + hit.text();
	}

	@Override
	public Optional<Place> place() {
		return Optional.of(new Place(review, hit.file(), HitSpan.of(review, hit)));
	}
}
