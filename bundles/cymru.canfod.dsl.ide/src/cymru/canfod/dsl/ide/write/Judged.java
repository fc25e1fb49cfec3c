package cymru.canfod.dsl.ide.write;

import java.util.Optional;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/**
 * A proposal of a machine that somebody has judged.
 *
 * @param instead the answer that is right (yes, no, cannot-tell, not-applicable or a number) where the proposed one is not
 */
public record Judged(Fact.Proposals from, Fact.Answer proposed, Optional<String> instead) {

	/** It as that inspector's answer, in a look of the day on which the machine looked. */
	public Given by(String inspector) {
		var look = new Given.Look(from.provider().id(), from.checklist().map(Name::id).orElse(""), from.date().id());
		// What shows the one answer does not show the other.
		Said said = instead.map(other -> new Said(other).seenAt(proposed.address())).orElseGet(() -> Said.of(proposed).acceptedBy(inspector));
		return new Given(look, proposed.criterion().id(), Optional.of(said));
	}
}
