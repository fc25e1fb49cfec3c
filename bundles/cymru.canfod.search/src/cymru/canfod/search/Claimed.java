package cymru.canfod.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.tally.facts.Prose;

/**
 * What a claim of a review speaks of, as far as search needs to know it.
 *
 * @param questions the propositions and criteria that it counts
 * @param providers whom it speaks of, and whom it compares them with
 * @param wordings what its propositions and criteria say, in both languages, and its own words
 */
public record Claimed(Set<String> questions, Set<String> providers, List<String> wordings) {

	/** Of a claim; what its review does not know is left out. */
	public static Claimed of(Review review, Prose.Claim claim) {
		Set<String> questions = new LinkedHashSet<>();
		add(questions, claim.expression());
		Set<String> providers = new LinkedHashSet<>();
		Stream.concat(Stream.of(claim.population()), claim.than().stream()).map(review::members).forEach(providers::addAll);
		List<String> wordings = new ArrayList<>();
		questions.forEach(question -> wordings.addAll(wordings(review, question)));
		wordings.add(claim.text().printed());
		return new Claimed(Set.copyOf(questions), Set.copyOf(providers), List.copyOf(wordings));
	}

	/** What a proposition or criterion says, in both languages; nothing when it is unknown. */
	public static List<String> wordings(Review review, String question) {
		Optional<Pair> proposition = Optional.ofNullable(review.declarations().propositions().get(question)).map(Declaration::fact).map(fact -> fact.text());
		Optional<Pair> text = proposition.or(() -> Optional.ofNullable(review.declarations().criteria().get(question)).map(Declaration::fact).map(fact -> fact.text()));
		return text.map(pair -> Stream.concat(Stream.of(pair.english()), pair.welsh().stream()).map(each -> each.printed()).toList()).orElse(List.of());
	}

	private static void add(Set<String> questions, Expression expression) {
		switch (expression) {
		case Expression.Of of -> questions.add(of.name().id());
		case Expression.Not not -> add(questions, not.operand());
		case Expression.And and -> and.operands().forEach(each -> add(questions, each));
		case Expression.Or or -> or.operands().forEach(each -> add(questions, each));
		}
	}
}
