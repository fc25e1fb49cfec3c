package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time for a text grows with its length only: anything worse would not come back from two million characters. */
class TermFinderSpeedTest {

	@ParameterizedTest
	@ValueSource(strings = { "for the most part of the ", "ym mhob a very ", "half of the ", "a  ", "yr un unrhyw ", "'r", "-" })
	void readsTwoMillionCharactersInOnePass(String words) {
		String text = words.repeat(2_000_000 / words.length());
		TermFinder finder = new TermFinder(Schemes.ESTYN);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			finder.find(text, Language.ENGLISH);
			finder.find(text, Language.WELSH);
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 1000 })
	void findsEveryMention(int times) {
		assertEquals(times, new TermFinder(Schemes.ESTYN).find("many schools ".repeat(times), Language.ENGLISH).size());
	}
}
