package cymru.canfod.dsl.ide.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Filter;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;

/** Says of a proposition what a claim that ended with it could say: "19 of 22: many". */
final class ClaimCounts {

	private final Review review;
	private final Language language;
	private final Optional<Population> population;
	private final boolean negated;

	/**
	 * For the claim that the tokens end in; when they end in none, or in the middle of its expression, nothing is added.
	 *
	 * @param before the tokens of the element up to the proposition
	 */
	ClaimCounts(Review review, List<Token> before, Language language) {
		this.review = review;
		this.language = language;
		var words = before.stream().map(Token::text).toList();
		int start = before.stream().map(Token::kind).toList().lastIndexOf(TokenKind.CLAIM_WORDS);
		int colon = words.lastIndexOf(":");
		negated = words.size() > 1 && colon == words.size() - 2 && words.getLast().equals("not");
		boolean whole = start >= 0 && colon > start + 1 && (colon == words.size() - 1 || negated);
		population = whole ? Optional.of(population(words.subList(start + 1, colon))) : Optional.empty();
	}

	Candidate added(Candidate statement) {
		return population.map(p -> new Candidate(statement.word(), verdict(p, statement.word()) + " · " + statement.label(), statement.kind()))
				.orElse(statement);
	}

	private String verdict(Population of, String statement) {
		Expression expression = new Expression.Of(name(statement));
		var count = review.count(of, negated ? new Expression.Not(expression) : expression);
		var share = count.share();
		var strongest = review.scheme().strongest(share).map(t -> ": " + VerdictWords.form(t, language)).orElse("");
		return Figure.count(share, language) + strongest;
	}

	/** From {@code schools where medium welsh and not region north}. */
	private static Population population(List<String> words) {
		int where = words.indexOf("where");
		var conditions = new ArrayList<Filter.Condition>();
		boolean not = false;
		for (int i = where + 1; where > 0 && i < words.size(); i++) {
			switch (words.get(i)) {
				case "not" -> not = true;
				case "and" -> not = false;
				default -> {
					if (i + 1 < words.size()) {
						condition(not, words.get(i), unquoted(words.get(++i))).ifPresent(conditions::add);
					}
				}
			}
		}
		return new Population(name(words.get(0)), conditions.isEmpty() ? Optional.empty() : Optional.of(new Filter(List.copyOf(conditions))));
	}

	private static Optional<Filter.Condition> condition(boolean negated, String attribute, String value) {
		return Arrays.stream(Filter.Attribute.values()).filter(a -> a.keyword().equals(attribute)).findFirst()
				.map(a -> new Filter.Condition(negated, a, name(value)));
	}

	private static String unquoted(String value) {
		return value.length() > 1 && value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
	}

	private static Name name(String id) {
		return new Name(id, Span.FILE_START);
	}
}
