package cymru.canfod.website.ui.answers;

import java.util.Optional;

import org.eclipse.swt.SWT;

import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.Answer;

/** The five answers that one key gives to a yes-no criterion. */
public enum AnswerKey {
	YES('y', Answer.YES, Optional.of(Fact.Outcome.YES)), NO('n', Answer.NO, Optional.of(Fact.Outcome.NO)),
	CANNOT_TELL('u', Answer.CANNOT_TELL, Optional.of(Fact.Outcome.CANNOT_TELL)),
	NOT_APPLICABLE('a', Answer.NOT_APPLICABLE, Optional.of(Fact.Outcome.NOT_APPLICABLE)), NOT_LOOKED_AT(SWT.DEL, Answer.NOT_LOOKED_AT, Optional.empty());

	private final char key;
	private final Answer answer;
	private final Optional<Fact.Outcome> outcome;

	AnswerKey(char key, Answer answer, Optional<Fact.Outcome> outcome) {
		this.key = key;
		this.answer = answer;
		this.outcome = outcome;
	}

	/** The key that gives an outcome. */
	public static AnswerKey of(Fact.Outcome outcome) {
		return valueOf(outcome.name());
	}

	/** A small letter or Delete. */
	public char key() {
		return key;
	}

	/** How it is shown. */
	public Answer answer() {
		return answer;
	}

	/** What is written down when somebody answers so; empty takes the answer back. */
	public Optional<Said> said() {
		return outcome.map(Said::outcome);
	}
}
