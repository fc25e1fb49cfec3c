package cymru.canfod.dsl.ide.session;

import java.util.Optional;

import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;

/**
 * A text, what it says, and the review that it is part of: all of one moment, so that places fit the text.
 *
 * @param path from the review folder, with {@code /} between names
 */
public record Source(String path, String text, FileFacts facts, Review review) {

	/** The element that the offset lies in. */
	public Optional<Fact> elementAt(int offset) {
		return facts.elements().stream().filter(f -> f.span().touches(offset)).findFirst();
	}

	/** The claim that the offset lies in. */
	public Optional<CheckedClaim> claimAt(int offset) {
		return review.claims(path).stream().filter(c -> c.claim().span().touches(offset)).findFirst();
	}

	/** Whether the id is a provider's. */
	public boolean isProvider(String id) {
		return review.declarations().providers().containsKey(id);
	}
}
