package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities that plain text says of providers. */
class UnlinkedQuantifierTest {

	private static final String FRAME = """
			--- review.canfod
			review r
			group schools "schools" / "ysgolion" = primary, secondary
			--- f.canfod
			""";

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(quoteCharacter = '#', value = { "Many schools and most of the primary schools, #Many, most#",
			"Most of these special schools; nearly all the local authorities, #Most, nearly all#", "Nearly all providers, Nearly all",
			"Many pupils in schools, ##", "Not all schools, ##", "Some schools, ##", "a few of the many schools, #a few, many#", "Many schoolsful, ##",
			"Many [schools](providers: p), ##" })
	void areToldInEnglish(String text, String told) {
		assertEquals(told, told("finding F1 \"" + text + "\" cy \"Testun\""));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(quoteCharacter = '#', value = { "Roedd gan lawer o ysgolion a'r rhan fwyaf o'r ysgolion cynradd, #lawer, rhan fwyaf#",
			"Mae hanner yr ysgolion, hanner", "gan bob darparwyr, bob", "i ychydig iawn o awdurdodau lleol, ychydig iawn", "Llawer o ddisgyblion, ##" })
	void areToldInWelsh(String text, String told) {
		assertEquals(told, told("finding F1 \"Text\" cy \"" + text + "\""));
	}

	@ParameterizedTest
	@CsvSource("recommendation R1 \"All schools should\" cy \"Dylai pob ysgolion\"")
	void areFreeInRecommendations(String source) {
		assertEquals("", told(source));
	}

	private static String told(String source) {
		return Reviews.of(FRAME + source).issues().stream().filter(issue -> issue.code() == IssueCode.UNLINKED_QUANTIFIER)
				.map(issue -> issue.words().getFirst()).collect(Collectors.joining(", "));
	}
}
