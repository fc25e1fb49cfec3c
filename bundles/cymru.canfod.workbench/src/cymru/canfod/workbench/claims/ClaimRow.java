package cymru.canfod.workbench.claims;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.ui.reviews.Spot;

/**
 * A claim as the Claims view shows it.
 *
 * @param verdict sign and words
 * @param weight 0 holds, 1 to be looked at, 2 wrong
 * @param strongest the strongest term that holds, or empty
 * @param percent whole percent, -1 when nobody gave an answer that counts
 * @param chapter its title, or empty
 * @param cells the texts of all columns, in their order
 */
record ClaimRow(OpenReview review, CheckedClaim claim, String verdict, int weight, String strongest, int percent, String chapter, List<String> cells) implements Placed {

	@Override
	public Optional<Place> place() {
		return Optional.of(new Place(review, claim.file(), claim.claim().text().span()));
	}

	/** Whether somebody should look at it; that a file cannot be read is no reason, for it would be one for every claim. */
	boolean needsAttention() {
		return weight > 0;
	}

	Language language() {
		return claim.language();
	}

	/** Whether both are the same claim of the same text, perhaps with another verdict. */
	boolean isSamePlace(ClaimRow other) {
		return review.project().equals(other.review.project()) && claim.file().equals(other.claim.file())
				&& claim.claim().span().offset() == other.claim.claim().span().offset();
	}

	/** Whether the place is in the claim, its words and what they count. */
	boolean isAt(Spot spot) {
		var span = claim.claim().span();
		return spot.offset() >= span.offset() && spot.offset() <= span.end() && claim.file().equals(spot.file()) && review.project().equals(spot.project());
	}

	/** Whether all words are in the row, as upper and lower case alike. */
	boolean matches(List<String> words) {
		String text = String.join(" ", cells).toLowerCase();
		return words.stream().allMatch(text::contains);
	}

	/** By place: the rest follows from it, and would be slow to hash. */
	@Override
	public int hashCode() {
		return 31 * claim.file().hashCode() + claim.claim().span().offset();
	}
}
