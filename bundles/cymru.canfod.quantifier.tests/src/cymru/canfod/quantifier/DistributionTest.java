package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

	@ParameterizedTest(name = "{0}: mean {1}, median {2}, {3}")
	@CsvSource({ "3, 3.0, 3, 3 to 3", "1 2, 1.5, 1.5, 1 to 2", "2 0 1, 1.0, 1, 0 to 2", "5 1 1 1, 2.0, 1, 1 to 5", "1 1 2, 1.3, 1, 1 to 2",
			"0 0 0 1, 0.3, 0, 0 to 1", "4 10, 7.0, 7, 4 to 10" })
	void meanMedianAndRange(String numbers, String mean, String median, String range) {
		Distribution distribution = of(numbers);
		assertEquals(mean, distribution.mean(1).toPlainString());
		assertEquals(median, distribution.median().toPlainString());
		assertEquals(range, distribution.smallest() + " to " + distribution.largest());
	}

	@ParameterizedTest(name = "{0} against {1}: {2}, unless {3} are left out")
	@CsvSource({ "1 2, 3 4, FEWER, 2", "2 4, 3 3, SAME, 1", "1 1 1, 1, SAME, 1", "5, 1 1 4, MORE, 1", "0 0 0 0, 1 0 0 0, FEWER, 1",
			"1 1 1, 0 0 0, MORE, 3" })
	void comparesMeans(String these, String those, Relation relation, int margin) {
		assertEquals(relation, Relation.of(of(these), of(those)));
		assertEquals(margin, Margin.of(relation, of(these), of(those)));
	}

	/** Against leaving out every choice of answers. */
	@Test
	void marginIsTheFewestAnswersToLeaveOut() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			List<Integer> these = numbers(random);
			List<Integer> those = numbers(random);
			Relation relation = Relation.of(Distribution.of(these), Distribution.of(those));
			if (relation != Relation.SAME) {
				assertEquals(fewestToLeaveOut(these, those, relation), Margin.of(relation, Distribution.of(these), Distribution.of(those)),
						() -> these + " against " + those);
			}
		}
	}

	private static int fewestToLeaveOut(List<Integer> these, List<Integer> those, Relation relation) {
		int all = these.size() + those.size();
		return IntStream.range(0, 1 << all).filter(kept -> {
			List<Integer> first = IntStream.range(0, these.size()).filter(i -> (kept & 1 << i) != 0).mapToObj(these::get).toList();
			List<Integer> second = IntStream.range(0, those.size()).filter(i -> (kept & 1 << these.size() + i) != 0).mapToObj(those::get).toList();
			return first.isEmpty() || second.isEmpty() || Relation.of(Distribution.of(first), Distribution.of(second)) != relation;
		}).map(kept -> all - Integer.bitCount(kept)).min().orElseThrow();
	}

	private static List<Integer> numbers(Random random) {
		return random.ints(1 + random.nextInt(4), 0, 5).boxed().toList();
	}

	@ParameterizedTest(name = "{0} ({1}): {2}")
	@CsvSource(delimiter = '|', value = { "fewer clicks | ENGLISH | FEWER at 0", "took more clicks | ENGLISH | MORE at 5",
			"the same number | ENGLISH | SAME at 0", "Furthermore many | ENGLISH | -", "llai o gliciau | WELSH | FEWER at 0",
			"fwy o gliciau | WELSH | MORE at 0", "yr un nifer | WELSH | SAME at 0", "llawer | WELSH | -" })
	void findsWordsThatCompare(String words, Language language, String expected) {
		assertEquals(expected, Relation.in(words, language).map(said -> said.relation() + " at " + said.offset()).orElse("-"));
	}

	@ParameterizedTest(name = "{0} ({1}): {2}")
	@CsvSource(delimiter = '|', value = { "2.4 clicks | ENGLISH | mean 2.4 at 0+3", "an average of 2 clicks | ENGLISH | mean 2 at 14+1",
			"an average of two clicks | ENGLISH | mean 2 at 14+3", "a median of 2.5 | ENGLISH | median 2.5 at 12+3",
			"between 1 and 5 clicks | ENGLISH | range 1 and 5 at 8+7", "1–5 clicks | ENGLISH | range 1–5 at 0+3",
			"one school | ENGLISH | -", "78% of sites | ENGLISH | -", "cyfartaledd o 2.4 clic | WELSH | mean 2.4 at 14+3",
			"rhwng 1 a 5 clic | WELSH | range 1 a 5 at 6+5", "ganolrif o ddau | WELSH | median 2 at 11+4", "yr un nifer | WELSH | -" })
	void findsFiguresOfNumbers(String words, Language language, String expected) {
		assertEquals(expected, NumberFigure.in(words, language).map(figure -> text(figure)).orElse("-"));
	}

	@ParameterizedTest(name = "{0} of {1}: {2}, else {3}")
	@CsvSource({ "2.3 clicks, 1 2 4, true, 2.3", "2 clicks, 1 2 4, true, 2", "2.4 clicks, 1 2 4, false, 2.3", "a median of 2, 1 2 4, true, 2",
			"a median of 2, 1 2 4 4, false, 3", "between 1 and 4, 1 2 4, true, 1 and 4", "0 to 4 clicks, 1 2 4, false, 1 to 4" })
	void agreesWithTheNumbers(String words, String numbers, boolean agrees, String truth) {
		NumberFigure.Meaning meaning = NumberFigure.in(words, Language.ENGLISH).orElseThrow().meaning();
		assertEquals(agrees, meaning.agrees(of(numbers)));
		assertEquals(truth, meaning.trueText(of(numbers)));
	}

	private static String text(NumberFigure figure) {
		String meaning = switch (figure.meaning()) {
			case NumberFigure.Mean(var value) -> "mean " + value;
			case NumberFigure.Median(var value) -> "median " + value;
			case NumberFigure.Range(var smallest, var largest, var joint) -> "range " + smallest + joint + largest;
		};
		return meaning + " at " + figure.offset() + "+" + figure.length();
	}

	private static Distribution of(String numbers) {
		return Distribution.of(Arrays.stream(numbers.split(" ")).map(Integer::valueOf).collect(Collectors.toList()));
	}
}
