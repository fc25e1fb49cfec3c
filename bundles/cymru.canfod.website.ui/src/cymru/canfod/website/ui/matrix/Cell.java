package cymru.canfod.website.ui.matrix;

import java.util.Optional;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.Answer;

/**
 * What a place of the matrix says.
 *
 * @param text one line; empty where nothing is known
 * @param answer what its sign stands for; of numbers, texts and counts none
 * @param number that was counted
 * @param doubt why it is not simply so
 * @param proposed what a machine proposes there, while nobody has answered
 */
record Cell(String text, Optional<Answer> answer, Optional<Integer> number, Doubt doubt, Optional<Fact.Answer> proposed) {

	/** Why an answer is not simply so. */
	enum Doubt {
		NONE,
		/** A machine proposes it, nobody has judged it. */
		PROPOSED,
		/** Two looks at the website gave different answers. */
		DIFFERS
	}

	/** Where nothing is known. */
	static final Cell EMPTY = words("");

	/** A text or a count of a group. */
	static Cell words(String text) {
		return new Cell(text, Optional.empty(), Optional.empty(), Doubt.NONE, Optional.empty());
	}

	/** An answer. */
	static Cell answered(Answer answer, Doubt doubt) {
		return new Cell(answer.sign(), Optional.of(answer), Optional.empty(), doubt, Optional.empty());
	}

	/** A number that was counted. */
	static Cell counted(int number) {
		return new Cell(Integer.toString(number), Optional.empty(), Optional.of(number), Doubt.NONE, Optional.empty());
	}

	/** What a machine proposes. */
	static Cell proposed(Fact.Answer proposal) {
		Optional<Answer> answer = proposal.outcome().map(outcome -> Answer.of(outcome));
		return new Cell(answer.map(Answer::sign).or(() -> proposal.count().map(String::valueOf)).orElse(""), answer, proposal.count(), Doubt.PROPOSED, Optional.of(proposal));
	}
}
