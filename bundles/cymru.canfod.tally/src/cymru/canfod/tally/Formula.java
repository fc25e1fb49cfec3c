package cymru.canfod.tally;

import java.util.List;
import java.util.Map;

import cymru.canfod.tally.facts.Expression;

/**
 * An expression made ready to be evaluated for all providers at once. True, false and mixed answers combine as three
 * values; an answer outside the base (unclear, not asked ...) leaves the whole outside the base unless another operand
 * decides alone.
 */
@FunctionalInterface
interface Formula {

	/**
	 * What the expression is for every provider. The result is not to be changed.
	 *
	 * @param columns for each question by number, the stances of all providers, as ordinals of {@link ProviderStance}
	 */
	byte[] over(byte[][] columns);

	/** All ids of the expression must have a number. */
	static Formula of(Expression expression, Map<String, Integer> numbers) {
		return switch (expression) {
			case Expression.Of(var name) -> {
				int number = numbers.getOrDefault(name.id(), 0);
				yield columns -> columns[number];
			}
			case Expression.Not(var operand) -> not(of(operand, numbers));
			case Expression.And(var operands) -> joined(operands.stream().map(operand -> of(operand, numbers)).toList(), Truth.AND);
			case Expression.Or(var operands) -> joined(operands.stream().map(operand -> of(operand, numbers)).toList(), Truth.OR);
		};
	}

	private static Formula not(Formula operand) {
		return columns -> {
			byte[] values = operand.over(columns).clone();
			for (int provider = 0; provider < values.length; provider++) {
				values[provider] = Truth.NOT[values[provider]];
			}
			return values;
		};
	}

	private static Formula joined(List<Formula> operands, byte[] truth) {
		return columns -> {
			byte[] values = operands.getFirst().over(columns).clone();
			for (Formula operand : operands.subList(1, operands.size())) {
				byte[] others = operand.over(columns);
				for (int provider = 0; provider < values.length; provider++) {
					values[provider] = truth[Truth.index(values[provider], others[provider])];
				}
			}
			return values;
		};
	}
}
