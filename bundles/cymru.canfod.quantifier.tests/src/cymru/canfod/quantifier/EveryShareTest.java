package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every count of every base from 0 to 200, and every margin, against an oracle that shares no code with the engine. */
class EveryShareTest {

	static Stream<Arguments> schemes() {
		return Stream.of(Arguments.of(Schemes.ESTYN, Oracle.ESTYN),
				Arguments.of(Schemes.EDUCATION_SCOTLAND, Oracle.EDUCATION_SCOTLAND),
				Arguments.of(Schemes.EDUCATION_SCOTLAND_LATER, Oracle.EDUCATION_SCOTLAND_LATER), Arguments.of(Schemes.ETI, Oracle.ETI));
	}

	@ParameterizedTest
	@MethodSource("schemes")
	void holdsWhatTheOracleHolds(Scheme scheme, Oracle oracle) {
		for (int base = 0; base <= 200; base++) {
			for (int count = 0; count <= base; count++) {
				List<String> expected = oracle.holding(count, base);
				Share share = new Share(count, base);
				assertEquals(expected, scheme.holding(share).stream().map(Term::id).toList(), share::toString);
				assertEquals(expected.stream().findFirst(), scheme.strongest(share).map(Term::id), share::toString);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("schemes")
	void hasTheMarginThatTheOracleCounts(Scheme scheme, Oracle oracle) {
		for (int base = 0; base <= 60; base++) {
			List<String> strongest = strongest(oracle, base);
			for (Term claimed : scheme.sayable()) {
				for (int count = 0; count <= base; count++) {
					Share share = new Share(count, base);
					assertEquals(nearestOther(strongest, claimed.id(), count), Margin.of(scheme, claimed, share),
							() -> claimed.id() + " said of " + share);
				}
			}
		}
	}

	private static List<String> strongest(Oracle oracle, int base) {
		return IntStream.rangeClosed(0, base).mapToObj(count -> oracle.holding(count, base).stream().findFirst().orElse("")).toList();
	}

	/** How far away the nearest count is for which the term is not the strongest. */
	private static int nearestOther(List<String> strongest, String claimed, int count) {
		return IntStream.range(0, strongest.size()).filter(other -> !strongest.get(other).equals(claimed))
				.map(other -> Math.abs(other - count)).min().orElse(0);
	}

	@ParameterizedTest
	@MethodSource("schemes")
	void hasNoFault(Scheme scheme, Oracle oracle) {
		assertAll(() -> assertEquals(List.of(), scheme.faults()),
				() -> assertEquals(scheme.sayable().size(), oracle.rules().size()),
				() -> assertTrue(oracle.rules().stream().allMatch(rule -> scheme.term(rule.term()).isPresent())));
	}
}
