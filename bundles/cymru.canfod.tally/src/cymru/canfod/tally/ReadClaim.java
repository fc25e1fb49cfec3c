package cymru.canfod.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Mention;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Prose;

/**
 * A claim as far as it can be understood without evidence.
 *
 * @param mention the words that carry its term, or a loose word
 * @param than whom the claim compares its population with
 * @param known whether all its ids are known
 */
record ReadClaim(Fact.Written owner, Language language, Prose.Claim claim, Optional<Mention> mention, List<Figure> figures,
		Tally.Question question, Optional<Tally.Question> than, boolean known) {

	/** Whether it speaks of numbers that were counted, or compares, so that the terms of the scheme say nothing of it. */
	boolean isOfNumbers() {
		return than.isPresent() || question.isMeasured();
	}

	/** What is counted for it. */
	Stream<Tally.Question> questions() {
		return Stream.concat(Stream.of(question), than.stream());
	}

	Optional<Term> term() {
		return mention.flatMap(Mention::term);
	}

	boolean isLoose() {
		return mention.filter(Mention::loose).isPresent();
	}

	String printed() {
		return claim.text().printed();
	}
}
