package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

	@ParameterizedTest(name = "{0} of {1}, {2}: {3}")
	@CsvSource({ "19, 22, many, 1", // 20 of 22 are most
			"23, 29, many, 3", // 20 of 29 are a majority only
			"20, 22, many, 0", // most holds already
			"15, 22, many, 0", // does not hold
			"22, 22, all, 1", "0, 22, none, 1", "1, 22, very-few, 1", "15, 30, half, 1", "14, 30, around-half, 1",
			"0, 0, all, 0" })
	void isTheNumberOfAnswersFromChanging(int count, int base, String term, int margin) {
		assertEquals(margin, Margin.of(Schemes.ESTYN, Schemes.ESTYN.term(term).orElseThrow(), new Share(count, base)));
	}
}
