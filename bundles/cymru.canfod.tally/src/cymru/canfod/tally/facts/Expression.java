package cymru.canfod.tally.facts;

import java.util.List;
import java.util.stream.Collectors;

/** What a claim counts: propositions or criteria joined by not, and, or. */
public sealed interface Expression {

	/** The expression in the language's own words, with as few parentheses as it needs: equal text means equal meaning for twins. */
	String text();

	/** A proposition or a criterion. */
	record Of(Name name) implements Expression {
		@Override
		public String text() {
			return name.id();
		}
	}

	/** The opposite of an expression. */
	record Not(Expression operand) implements Expression {
		@Override
		public String text() {
			return "not " + (operand instanceof Of || operand instanceof Not ? operand.text() : "(" + operand.text() + ")");
		}
	}

	/** All of two or more expressions. */
	record And(List<Expression> operands) implements Expression {
		@Override
		public String text() {
			return operands.stream().map(o -> o instanceof Or ? "(" + o.text() + ")" : o.text()).collect(Collectors.joining(" and "));
		}
	}

	/** Any of two or more expressions. */
	record Or(List<Expression> operands) implements Expression {
		@Override
		public String text() {
			return operands.stream().map(Expression::text).collect(Collectors.joining(" or "));
		}
	}
}
