package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claims of both languages pair up. */
class TwinTest {

	private static final String FRAME = """
			--- review.canfod
			review r small-group 1 thin-base 0
			theme t
			  proposition p
			  proposition q
			provider S01 primary region north
			visit S01 2023-02-14
			  head "x" yes p, q
			--- f.canfod
			""";

	@ParameterizedTest(name = "{0} / {1}: {2}")
	@CsvSource(quoteCharacter = '#', value = {
			"[All](primary: p), [Pob](primary: p), ##",
			"[All](primary: p) [all](primary: q), [Pob](primary: p) a [phob](primary: q), ##",
			"[All](primary: p and q), [Pob](primary: (p and q)), ##",
			"[All](primary: p), [Dim un](primary: p), #overstated, twin-differs term#",
			"[All](primary: p), [Pob](primary: q), #twin-differs counted#",
			"[All](primary: p), [Pob](providers: p), #twin-differs counted#",
			"[All](primary where region north: p), [Pob](primary: p), #twin-differs counted#",
			"[All](primary: p) [all](primary: q), [Pob](primary: q) a [phob](primary: p), #twin-differs counted, twin-differs counted#",
			"[All](primary: p) [all](primary: q), [Pob](primary: q), #twin-differs number#",
			"[All](primary: p), Dim, #twin-differs number#",
			"Text, [Pob](primary: p), #twin-differs number#" })
	void orTellsWhichDoNot(String english, String welsh, String told) {
		assertEquals(told, told(FRAME + "finding F1 \"" + english + "\" cy \"" + welsh + "\""));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(quoteCharacter = '#', value = { "#finding F1 \"Text\"#, missing-twin", "#recommendation R1 \"Text\"#, missing-twin",
			"#cameo C1 at S01 \"Text\"#, missing-twin", "#section s remit \"Text\"#, missing-twin", "#section s remit#, ##",
			"#finding F1 \"Text\" cy \"Testun\"#, ##" })
	void orTellsThatThereIsNoWelsh(String source, String told) {
		assertEquals(told, told(FRAME + source));
	}

	@ParameterizedTest(name = "{0} / {1} -> {2}")
	@CsvSource({ "[All](primary: p and not q), [Pob](primary: q), [Pob](primary: p and not q)", "[All](primary: p), [Dim un](primary: p), [Pob](primary: p)" })
	void canBeMadeTheSame(String english, String welsh, String fixed) {
		String prose = "finding F1 \"" + english + "\" cy \"" + welsh + "\"";
		Fix fix = Reviews.of(FRAME + prose).issues().stream().filter(issue -> issue.code() == IssueCode.TWIN_DIFFERS).findFirst().orElseThrow()
				.fixes().getFirst();
		assertEquals("finding F1 \"" + english + "\" cy \"" + fixed + "\"",
				prose.substring(0, fix.span().offset()) + fix.replacement() + prose.substring(fix.span().end()));
	}

	private static String told(String source) {
		return Reviews.of(source).issues().stream().map(issue -> issue.code() == IssueCode.TWIN_DIFFERS ? "twin-differs " + issue.words().getFirst()
				: issue.code().code()).collect(Collectors.joining(", "));
	}
}
