package cymru.canfod.workbench.claims;

import java.util.List;

import cymru.canfod.quantifier.Language;
import cymru.canfod.ui.reviews.OpenReview;

/**
 * How many claims a review makes.
 *
 * @param toLookAt those that somebody should look at, as in the Claims view
 */
public record ClaimNumbers(int claims, long toLookAt) {

	public static ClaimNumbers of(OpenReview review) {
		List<ClaimRow> rows = ClaimRows.of(List.of(review), Language.ENGLISH);
		return new ClaimNumbers(rows.size(), rows.stream().filter(ClaimRow::needsAttention).count());
	}
}
