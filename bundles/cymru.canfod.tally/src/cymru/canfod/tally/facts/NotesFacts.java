package cymru.canfod.tally.facts;

/**
 * A notes file that a visit names.
 *
 * @param path as the visit names it
 * @param text its text, empty unless it was found
 */
public record NotesFacts(String path, State state, String text) {

	/** What was found under the path. */
	public enum State {
		FOUND, MISSING, DIRECTORY, OUTSIDE_REVIEW, UNREADABLE
	}
}
