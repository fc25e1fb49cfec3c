package cymru.canfod.tally;

import java.util.stream.Stream;

import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Name;

/** The names in an expression. */
final class Names {

	private Names() {
	}

	/** In the order of the text. */
	static Stream<Name> of(Expression expression) {
		return switch (expression) {
			case Expression.Of(var name) -> Stream.of(name);
			case Expression.Not(var operand) -> of(operand);
			case Expression.And(var operands) -> operands.stream().flatMap(Names::of);
			case Expression.Or(var operands) -> operands.stream().flatMap(Names::of);
		};
	}
}
