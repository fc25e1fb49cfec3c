package cymru.canfod.website.ui.answers;

import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.website.Reason;

/** What stands behind an answer, as it is shown to a reader: a passage as it was found or noted, a machine's reason for a "no" in the reader's own language. */
public final class Shown {

	private Shown() {
	}

	/** The note alone; empty for none. */
	public static String note(Fact.Answer answer, Language language) {
		return reason(answer).map(reason -> reason.message(language)).orElse(answer.note());
	}

	/** The note between quotation marks unless it is a machine's reason, then the address. */
	public static String remarks(Fact.Answer answer, Language language) {
		String words = note(answer, language);
		String note = words.isEmpty() || reason(answer).isPresent() ? words : "\u201C" + words + "\u201D";
		return note + (note.isEmpty() || answer.address().isEmpty() ? "" : "  ") + answer.address();
	}

	/** What shows a "yes" or a number is always a passage. */
	private static Optional<Reason> reason(Fact.Answer answer) {
		return answer.outcome().filter(outcome -> outcome != Fact.Outcome.YES).flatMap(outcome -> Reason.read(answer.note()));
	}
}
