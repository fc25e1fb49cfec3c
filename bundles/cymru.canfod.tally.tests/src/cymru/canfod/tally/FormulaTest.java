package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth of an expression: Y yes, N no, M mixed, u unclear, c cannot tell, a not applicable, - not asked. */
class FormulaTest {

	private static final String SIGNS = "YNMuca-";

	@Test
	void combinesEveryPair() {
		assertEquals("""
				and Y N M u c a -
				Y   Y N M u c a -
				N   N N N N N N N
				M   M N M u c a -
				u   u N u u u u u
				c   c N c u c c c
				a   a N a u c a a
				-   - N - u c a -
				""", table("and"));
		assertEquals("""
				or  Y N M u c a -
				Y   Y Y Y Y Y Y Y
				N   Y N M u c a -
				M   Y M M u c a -
				u   Y u u u u u u
				c   Y c c u c c c
				a   Y a a u c a a
				-   Y - - u c a -
				""", table("or"));
	}

	@ParameterizedTest(name = "not {0}: {1}")
	@CsvSource({ "Y, N", "N, Y", "M, M", "u, u", "-, -" })
	void negates(char value, char negated) {
		assertEquals(negated, value("not x", value, 'N'));
	}

	@ParameterizedTest(name = "{0} with x = {1}, y = {2}: {3}")
	@CsvSource({ "not x and y, N, Y, Y", "not (x and y), N, Y, Y", "not (x and y), Y, Y, N", "x or not x and y, N, Y, Y", "not not x, Y, N, Y",
			"x and (y or not y), Y, M, M", "x or y and not y, -, N, -", "x and y and x, M, -, -" })
	void nests(String expression, char x, char y, char value) {
		assertEquals(value, value(expression, x, y));
	}

	private static String table(String operator) {
		StringBuilder table = new StringBuilder("%-3s".formatted(operator));
		SIGNS.chars().forEach(sign -> table.append(' ').append((char) sign));
		for (char x : SIGNS.toCharArray()) {
			table.append('\n').append(x).append("  ");
			for (char y : SIGNS.toCharArray()) {
				table.append(' ').append(value("x " + operator + " y", x, y));
			}
		}
		return table.append('\n').toString();
	}

	private static char value(String expression, char x, char y) {
		Formula formula = Formula.of(ProseText.expression(expression), Map.of("x", 0, "y", 1));
		return SIGNS.charAt(formula.over(new byte[][] { { (byte) SIGNS.indexOf(x) }, { (byte) SIGNS.indexOf(y) } })[0]);
	}
}
