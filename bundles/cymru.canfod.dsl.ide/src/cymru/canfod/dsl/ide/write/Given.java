package cymru.canfod.dsl.ide.write;

import java.util.Optional;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/**
 * What an inspector says of one criterion of one website.
 *
 * @param to whose website, by which checklist
 * @param criterion its id
 * @param said empty takes the answer back: not looked at
 */
public record Given(Look to, String criterion, Optional<Said> said) {

	/**
	 * An inspector's look at a website, which is there or is begun with the first answer.
	 *
	 * @param provider its id
	 * @param checklist its id, or empty
	 * @param day of a look that is begun, as an ISO 8601 date
	 */
	public record Look(String provider, String checklist, String day) {

		/** Whether it is this one, looked at by that inspector. */
		public boolean is(Fact.Website website, String inspector) {
			return isOf(website) && website.inspectors().stream().anyMatch(by -> by.id().equals(inspector));
		}

		/** Whether it is at the same website by the same checklist, whoever looked. */
		boolean isOf(Fact.Website website) {
			return website.provider().id().equals(provider) && website.checklist().map(Name::id).orElse("").equals(checklist);
		}
	}
}
