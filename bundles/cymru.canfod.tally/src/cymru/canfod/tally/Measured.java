package cymru.canfod.tally;

import java.util.Optional;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Relation;
import cymru.canfod.tally.facts.Population;

/**
 * Numbers behind a claim.
 *
 * @param ofNumbers whether they were counted; else they are 1 for a provider of which the statement is true and 0 for one of which it is not
 * @param numbers of the population
 * @param compared with whom, where the claim compares
 */
public record Measured(boolean ofNumbers, Distribution numbers, Optional<Compared> compared) {

	/**
	 * The other side of a comparison.
	 *
	 * @param count the other population
	 * @param said what the printed words say of the first population against this one
	 * @param found what is true, nothing when one of the two has no numbers
	 */
	public record Compared(Population population, Count count, Distribution numbers, Optional<Relation> said, Optional<Relation> found) {
	}
}
