package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

	@Test
	void readsFiguresInEnglish() {
		assertFigures(Language.ENGLISH, """
				many (78%)                                      -> 78%
				many (78 %) of schools                          -> 78%
				78 per cent of schools, 78 percent              -> 78%; 78%
				78.5% of schools                                -> 78.5%
				ten per cent of schools                         -> 10%
				12 of 15 schools                                -> 12 of 15
				12 of the 15 schools                            -> 12 of 15
				12 out of 15, 12 out of the 15                  -> 12 of 15; 12 of 15
				Three of four authorities                       -> 3 of 4
				Three of the\u00a0four authorities              -> 3 of 4
				1,200 of the 1,500 schools                      -> 1200 of 1500
				many (19 of 22, 86%)                            -> 19 of 22; 86%
				twenty of all the 20 schools                    -> 20 of 20
				""");
	}

	@Test
	void readsFiguresInWelsh() {
		assertFigures(Language.WELSH, """
				llawer (78%)                                    -> 78%
				78 y cant o ysgolion                            -> 78%
				12 o 15 ysgol                                   -> 12 of 15
				12 o'r 15 ysgol                                 -> 12 of 15
				12 o’r 15 ysgol                                 -> 12 of 15
				12 allan o 15, 12 allan o'r 15                  -> 12 of 15; 12 of 15
				12 ysgol o'r 15, tri awdurdod o blith y pedwar  -> 12 of 15; 3 of 4
				Tri o'r pedwar awdurdod                         -> 3 of 4
				Tair o'r pedair ysgol, dwy o'r tair             -> 3 of 4; 2 of 3
				gan dri o'r pedwar awdurdod, i ddwy o bedair    -> 3 of 4; 2 of 4
				un ar ddeg o'r pymtheg ysgol                    -> 11 of 15
				pedwar ar bymtheg o'r ugain ysgol               -> 19 of 20
				un deg dau o'r un deg pump ysgol                -> 12 of 15
				""");
	}

	@Test
	void passesOverWhatIsNoFigure() {
		assertFigures(Language.ENGLISH, """
				schools with pupils aged 3 to 16                ->
				every one of the 15 schools                     ->
				not one of the four authorities                 ->
				half of the schools in Year 7                   ->
				section 12.5 of 15, 70-80 of 90                 ->
				some of the fourteenth                          ->
				""");
		assertFigures(Language.WELSH, """
				pob un o'r 15 ysgol                             ->
				dim un o'r pedwar awdurdod                      ->
				yr un o'r pedwar awdurdod                       ->
				12 ysgol a 15 awdurdod                          ->
				""");
	}

	@Test
	void knowsWhereTheFigureStands() {
		Figure figure = Figure.in("many schools (12 of the 15)", Language.ENGLISH).getFirst();
		assertEquals("12 of the 15", "many schools (12 of the 15)".substring(figure.offset(), figure.offset() + figure.length()));
	}

	@ParameterizedTest(name = "\"{0}\" of {1} of {2}: {3}")
	@CsvSource({ "78%, 7, 9, true", "77%, 7, 9, false", "77.8%, 7, 9, true", "77.7%, 7, 9, false", "78.0%, 7, 9, false", "78.0%, 39, 50, true",
			"13%, 1, 8, true", "12%, 1, 8, false", "12.5%, 1, 8, true", "0%, 1, 300, true", "100%, 299, 300, true", "100.0%, 299, 300, false",
			"12 of 15, 12, 15, true", "12 of 15, 4, 5, false", "twelve of fifteen, 12, 15, true", "0%, 0, 0, false", "0 of 0, 0, 0, false" })
	void agreesWithTheTrueFigureOnly(String printed, int count, int base, boolean agrees) {
		assertEquals(agrees, Figure.in(printed, Language.ENGLISH).getFirst().agrees(new Share(count, base)));
	}

	/** Whole percents against an oracle in whole numbers: p is right when 2p-1 <= 200k/n < 2p+1. */
	@Test
	void agreesWithTheShareRoundedHalfUp() {
		for (int base = 1; base <= 60; base++) {
			for (int count = 0; count <= base; count++) {
				Share share = new Share(count, base);
				int k = count;
				int n = base;
				assertEquals(IntStream.rangeClosed(0, 100).filter(p -> (2 * p - 1) * n <= 200 * k && 200 * k < (2 * p + 1) * n).boxed().toList(),
						IntStream.rangeClosed(0, 100).filter(p -> Figure.in(p + "%", Language.ENGLISH).getFirst().agrees(share)).boxed().toList(),
						share::toString);
			}
		}
	}

	private static void assertFigures(Language language, String lines) {
		assertAll(lines.lines().map(line -> line.split(" +-> *", -1))
				.map(parts -> () -> assertEquals(parts[1], figures(parts[0], language), parts[0])));
	}

	private static String figures(String words, Language language) {
		return Figure.in(words, language).stream().map(figure -> switch (figure.meaning()) {
			case Figure.Percentage(var value) -> value.toPlainString() + "%";
			case Figure.CountOfBase(var count, var base) -> count.toPlainString() + " of " + base.toPlainString();
		}).collect(Collectors.joining("; "));
	}
}
