package cymru.canfod.dsl.ide.names;

import cymru.canfod.tally.facts.Name;

/**
 * An id where a file mentions it.
 *
 * @param declares whether the file says here what the id stands for
 */
public record Mention(Family family, Name name, boolean declares) {

	/** Whether both stand for the same thing. */
	public boolean means(Mention other) {
		return family == other.family && name.id().equals(other.name.id());
	}
}
