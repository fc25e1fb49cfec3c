package cymru.canfod.tally;

import cymru.canfod.tally.facts.Span;

/**
 * A change of the text that would settle an issue.
 *
 * @param span what to replace, in the file of the issue
 * @param replacement the new source text, escaped as it must stand there
 */
public record Fix(Kind kind, Span span, String replacement) {

	/** What the change does. */
	public enum Kind {
		/** Puts the strongest term that holds; Welsh mutation is left to the writer. */
		USE_TERM,
		/** Puts the true count or percentage. */
		PUT_FIGURE,
		/** Makes the claim count what its English twin counts. */
		MATCH_TWIN,
		/** Puts the passage of the notes that is nearest to the quote. */
		PUT_QUOTE,
		/** Puts an id that exists. */
		USE_ID
	}
}
