package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

	@ParameterizedTest(name = "{0} of {1} is {2} % on screen")
	@CsvSource({ "26, 29, 90", "19, 22, 86", "1, 8, 13", "1, 200, 1", "0, 7, 0", "7, 7, 100", "2000000000, 2147483647, 93" })
	void roundsHalfUpForDisplay(int count, int base, int percent) {
		assertEquals(percent, new Share(count, base).percent());
	}

	@ParameterizedTest(name = "{0} of {1} against {2} %: {3}")
	@CsvSource({ "26, 29, 90, -1", "9, 10, 90, 0", "27, 29, 90, 1", "2147483647, 2147483647, 100, 0", "1, 2147483647, 0, 1" })
	void comparesExactly(int count, int base, int percent, int sign) {
		assertEquals(sign, Integer.signum(new Share(count, base).compareToPercent(percent)));
	}

	@ParameterizedTest(name = "{0} of {1} is no share")
	@CsvSource({ "-1, 3", "4, 3", "0, -1" })
	void refusesWhatIsNoShare(int count, int base) {
		assertThrows(IllegalArgumentException.class, () -> new Share(count, base));
	}

	@Test
	void aShareOfNothingHasNoPercentage() {
		Share nothing = new Share(0, 0);
		assertTrue(nothing.isOfNothing());
		assertThrows(ArithmeticException.class, nothing::percent);
		assertThrows(ArithmeticException.class, () -> nothing.compareToPercent(0));
	}
}
