package cymru.canfod.dsl.facts;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;

import cymru.canfod.model.And;
import cymru.canfod.model.Claim;
import cymru.canfod.model.Condition;
import cymru.canfod.model.Counted;
import cymru.canfod.model.Not;
import cymru.canfod.model.Or;
import cymru.canfod.model.StatementReference;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Filter;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

import static cymru.canfod.dsl.facts.Nodes.MODEL;

/** Reads claim links and the populations and expressions in them. */
final class ClaimReader {

	private final Nodes nodes;

	ClaimReader(Nodes nodes) {
		this.nodes = nodes;
	}

	/**
	 * A claim link.
	 *
	 * @param end offset behind its closing parenthesis
	 */
	Prose.Claim claim(Claim e, int end) {
		INode wordsNode = nodes.nodes(e, MODEL.getClaim_Words()).get(0);
		Text words = nodes.text(wordsNode, "", "](");
		int start = words.span().offset() - 1;
		Population population = population(e, e.getCounted());
		Optional<Population> than = e.getThan() == null ? Optional.empty() : Optional.of(population(e, e.getThan()));
		Expression expression = e.getExpression() == null ? new Expression.Of(nodes.missing(e, "proposition")) : expression(e.getExpression());
		Span span = nodes.span(start, end - start);
		return new Prose.Claim(words, population, than, expression, span);
	}

	private Population population(Claim claim, @Nullable Counted e) {
		if (e == null) {
			return new Population(nodes.missing(claim, "population"), Optional.empty());
		}
		Name name = nodes.name(e, MODEL.getCounted_Population()).or(() -> nodes.name(e, MODEL.getCounted_All()))
				.orElseGet(() -> nodes.missing(claim, "population"));
		return new Population(name, filter(e.getWhere()));
	}

	Optional<Filter> filter(cymru.canfod.model.@Nullable Filter e) {
		return e == null || e.getConditions().isEmpty() ? Optional.empty() : Optional.of(new Filter(e.getConditions().stream().map(this::condition).toList()));
	}

	private Filter.Condition condition(Condition e) {
		Filter.Attribute attribute = switch (e.getAttribute()) {
		case MEDIUM -> Filter.Attribute.MEDIUM;
		case REGION -> Filter.Attribute.REGION;
		case AUTHORITY -> Filter.Attribute.AUTHORITY;
		case HOSTS -> Filter.Attribute.HOSTS;
		};
		return new Filter.Condition(e.isNegated(), attribute, nodes.required(e, MODEL.getCondition_Value()));
	}

	private Expression expression(cymru.canfod.model.Expression e) {
		return switch (e) {
		case StatementReference reference -> new Expression.Of(nodes.required(reference, MODEL.getStatementReference_Statement()));
		case Not not -> new Expression.Not(operand(not, not.getOperand()));
		case And and -> new Expression.And(operands(and.getOperands()));
		case Or or -> new Expression.Or(operands(or.getOperands()));
		default -> throw new IllegalStateException("an expression that the grammar does not have: " + e.eClass().getName());
		};
	}

	private Expression operand(cymru.canfod.model.Expression owner, cymru.canfod.model.@Nullable Expression e) {
		return e == null ? new Expression.Of(nodes.missing(owner, "proposition")) : expression(e);
	}

	private List<Expression> operands(List<cymru.canfod.model.Expression> operands) {
		return operands.stream().map(this::expression).toList();
	}
}
