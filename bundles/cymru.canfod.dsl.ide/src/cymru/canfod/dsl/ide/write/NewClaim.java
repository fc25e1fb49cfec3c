package cymru.canfod.dsl.ide.write;

import java.util.Locale;
import java.util.Optional;

import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;

/**
 * A claim about to be written, in the strongest words that are true.
 *
 * @param population a group, a kind of provider, or all providers
 * @param proposition the id of a proposition or a criterion
 */
public record NewClaim(String population, String proposition) {

	/** "19 of 22: many": what the evidence says of it now, in words for people; empty when nobody has answered. */
	public Optional<String> said(Review review, Language language) {
		return how(review, language).map(how -> {
			String count = Figure.count(count(review).share(), language);
			return how.equals(count) ? count : count + ": " + how;
		});
	}

	String english(Review review) {
		String label = label(review, Language.ENGLISH);
		String words = how(review, Language.ENGLISH).map(how -> how + " " + label).orElse(label);
		return linked(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
	}

	/** The noun stays as the group has it: number and mutation are the writer's. */
	String welsh(Review review) {
		String label = label(review, Language.WELSH);
		return linked(how(review, Language.WELSH).map(how -> how + (how.endsWith("pob") || isCount(how) ? " " : " o ") + label).orElse(label));
	}

	private static boolean isCount(String how) {
		return Character.isDigit(how.charAt(0));
	}

	/** The strongest term that holds, the count where none does. */
	private Optional<String> how(Review review, Language language) {
		var count = count(review);
		return count.base() == 0 ? Optional.empty()
				: Optional.of(review.scheme().strongest(count.share()).map(term -> VerdictWords.form(term, language)).orElseGet(() -> Figure.count(count.share(), language)));
	}

	private Count count(Review review) {
		return review.count(asked(), new Expression.Of(name(proposition)));
	}

	private String label(Review review, Language language) {
		return VerdictWords.population(asked(), review, language);
	}

	private String linked(String words) {
		return "[" + words + "](" + population + ": " + proposition + ")";
	}

	private Population asked() {
		return new Population(name(population), Optional.empty());
	}

	private static Name name(String id) {
		return new Name(id, Span.FILE_START);
	}
}
