package cymru.canfod.tally;

import java.util.List;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Span;

/**
 * Something in a review that is wrong or should be looked at.
 *
 * @param words what the message speaks of, in its own order
 * @param fixes changes that would settle it, the best first
 */
public record Issue(String file, Span span, IssueCode code, List<String> words, List<Fix> fixes) {

	/** What is wrong, where another place is involved which, and what to do, as a full sentence. */
	public String message(Language language) {
		return Messages.of(this, language);
	}

	/** How much it matters. */
	public Severity severity() {
		return code.severity();
	}
}
