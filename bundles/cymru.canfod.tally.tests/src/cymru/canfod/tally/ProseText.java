package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Filter;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.tally.facts.Text;

/** Reads prose with claim links for tests. */
final class ProseText {

	private static final Pattern CLAIM = Pattern.compile("\\[([^\\[\\]\"\\\\]*)\\]\\(((?:[^()]|\\([^()]*\\))*)\\)");

	private ProseText() {
	}

	static Prose read(Tokens tokens) {
		List<Prose.Paragraph> english = paragraphs(tokens);
		return new Prose(english, tokens.take("cy") ? paragraphs(tokens) : List.of());
	}

	private static List<Prose.Paragraph> paragraphs(Tokens tokens) {
		List<Prose.Paragraph> paragraphs = new ArrayList<>();
		while (tokens.isText()) {
			Text text = tokens.text();
			paragraphs.add(new Prose.Paragraph(segments(text, tokens), text.span()));
		}
		return paragraphs;
	}

	private static List<Prose.Segment> segments(Text text, Tokens tokens) {
		List<Prose.Segment> segments = new ArrayList<>();
		Matcher claim = CLAIM.matcher(text.raw());
		int start = text.span().offset();
		int at = 0;
		while (claim.find()) {
			segments.add(new Prose.Plain(part(tokens, start + at, start + claim.start())));
			Tokens inside = tokens.within(start + claim.start(2), claim.group(2).length());
			Population population = population(inside);
			Optional<Population> than = inside.take("than") ? Optional.of(population(inside)) : Optional.empty();
			inside.take(":");
			segments.add(new Prose.Claim(part(tokens, start + claim.start(1), start + claim.end(1)), population, than, or(inside),
					tokens.span(start + claim.start(), start + claim.end())));
			at = claim.end();
		}
		segments.add(new Prose.Plain(part(tokens, start + at, text.span().end())));
		return segments;
	}

	private static Text part(Tokens tokens, int start, int end) {
		return new Text(tokens.source().substring(start, end), tokens.span(start, end));
	}

	static Population population(Tokens tokens) {
		return new Population(tokens.name(), filter(tokens));
	}

	static Optional<Filter> filter(Tokens tokens) {
		if (!tokens.take("where")) {
			return Optional.empty();
		}
		List<Filter.Condition> conditions = new ArrayList<>();
		do {
			boolean negated = tokens.take("not");
			conditions.add(new Filter.Condition(negated, Filter.Attribute.valueOf(tokens.name().id().toUpperCase()), tokens.name()));
		} while (tokens.take("and"));
		return Optional.of(new Filter(conditions));
	}

	static Expression expression(String source) {
		return or(new Tokens(source));
	}

	private static Expression or(Tokens tokens) {
		List<Expression> operands = new ArrayList<>(List.of(and(tokens)));
		while (tokens.take("or")) {
			operands.add(and(tokens));
		}
		return operands.size() == 1 ? operands.getFirst() : new Expression.Or(operands);
	}

	private static Expression and(Tokens tokens) {
		List<Expression> operands = new ArrayList<>(List.of(not(tokens)));
		while (tokens.take("and")) {
			operands.add(not(tokens));
		}
		return operands.size() == 1 ? operands.getFirst() : new Expression.And(operands);
	}

	private static Expression not(Tokens tokens) {
		if (tokens.take("not")) {
			return new Expression.Not(not(tokens));
		}
		if (tokens.take("(")) {
			Expression inner = or(tokens);
			tokens.take(")");
			return inner;
		}
		return new Expression.Of(tokens.name());
	}
}
