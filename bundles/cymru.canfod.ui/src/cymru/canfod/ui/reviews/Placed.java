package cymru.canfod.ui.reviews;

import java.util.Optional;

import cymru.canfod.tally.facts.Span;

/** A line of a view that stands for something in a text: what is selected in one view can be followed by others. */
public interface Placed {

	/** A place in a review. */
	record Place(OpenReview review, String file, Span span) {
	}

	/** Where it stands; empty when it has no place. */
	Optional<Place> place();
}
