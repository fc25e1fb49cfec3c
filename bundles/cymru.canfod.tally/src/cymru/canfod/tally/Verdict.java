package cymru.canfod.tally;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Term;

/**
 * What the evidence says of a claim.
 *
 * @param term the term that the printed words carry
 * @param holding the terms that hold for the share, strongest first
 * @param figure the figure that the printed words carry: the first that is wrong, or else the first
 * @param margin how many answers would have to change (of a comparison: be left out) before the claim fails or a stronger term holds
 * @param measured what a claim about numbers, or one that compares, is held against
 * @param complete false while a file of the review cannot be read in full, so that the count may be short
 */
public record Verdict(VerdictCode code, Optional<Term> term, List<Term> holding, Optional<Figure> figure, Count count, int margin,
		Optional<Measured> measured, boolean complete) {

	/** The strongest term that holds. */
	public Optional<Term> strongest() {
		return holding.stream().findFirst();
	}
}
