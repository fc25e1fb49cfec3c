package cymru.canfod.tally;

import java.util.List;
import java.util.Map;

import cymru.canfod.tally.facts.Expression;

/**
 * An expression made ready to be evaluated for many providers. True, false and mixed answers combine as three values; an
 * answer outside the base (unclear, not asked ...) leaves the whole outside the base unless another operand decides alone.
 */
interface Formula {

	/** What the expression is for the provider whose stances (ordinals of {@link ProviderStance}) these are. */
	byte of(byte[] stances);

	byte YES = (byte) ProviderStance.YES.ordinal();
	byte NO = (byte) ProviderStance.NO.ordinal();
	byte MIXED = (byte) ProviderStance.MIXED.ordinal();

	/** All ids of the expression must have a number. */
	static Formula of(Expression expression, Map<String, Integer> numbers) {
		return switch (expression) {
			case Expression.Of(var name) -> {
				int number = numbers.getOrDefault(name.id(), 0);
				yield stances -> stances[number];
			}
			case Expression.Not(var operand) -> not(of(operand, numbers));
			case Expression.And(var operands) -> all(operands.stream().map(operand -> of(operand, numbers)).toList(), YES, NO);
			case Expression.Or(var operands) -> all(operands.stream().map(operand -> of(operand, numbers)).toList(), NO, YES);
		};
	}

	private static Formula not(Formula operand) {
		return stances -> {
			byte value = operand.of(stances);
			return value == YES ? NO : value == NO ? YES : value;
		};
	}

	/** "and" where {@code neutral} is yes and {@code deciding} is no; "or" the other way round. */
	private static Formula all(List<Formula> operands, byte neutral, byte deciding) {
		Formula[] parts = operands.toArray(Formula[]::new);
		return stances -> {
			byte result = neutral;
			for (Formula part : parts) {
				byte value = part.of(stances);
				if (value == deciding) {
					return deciding;
				}
				if (value != neutral) {
					result = result == neutral ? value : outermost(result, value);
				}
			}
			return result;
		};
	}

	/** Of two answers neither of which is yes or no: outside the base before mixed, then unclear before the rest. */
	private static byte outermost(byte one, byte other) {
		if (one == MIXED || other == MIXED) {
			return one == MIXED ? other : one;
		}
		return one < other ? one : other;
	}
}
