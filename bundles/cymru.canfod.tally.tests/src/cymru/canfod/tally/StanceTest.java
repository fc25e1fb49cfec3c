package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a provider says as a whole, from all its voices. */
class StanceTest {

	private static final String FRAME = """
			--- review.canfod
			review r
			theme t
			  proposition p
			  proposition q
			checklist c
			  criterion home yes-no
			  criterion clicks count
			provider S01 primary
			""";

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(quoteCharacter = '#', value = {
			"#head \"x\" yes p#, YES",
			"#head \"x\" no p#, NO",
			"#head \"x\" unclear p#, UNCLEAR",
			"#head \"x\" mixed p alnco \"y\" yes p#, MIXED",
			"#head \"x\" yes p alnco \"y\" no p#, MIXED",
			"#head \"x\" yes p alnco \"y\" unclear p#, YES",
			"#head \"x\" no p alnco \"y\" unclear p#, NO",
			"#head \"x\" yes q#, NOT_ASKED",
			"#head \"x\" yes p alnco \"y\" no p judgement p no#, NO",
			"#head \"x\" yes p judgement p unclear#, UNCLEAR",
			"#judgement p yes#, YES",
			"#judgement p yes judgement p yes#, YES",
			"#judgement p yes judgement p no#, MIXED" })
	void comesFromAllVoicesOfAVisit(String visit, ProviderStance stance) {
		assertEquals(stance, Reviews.of(FRAME + "--- s01.canfod\nvisit S01 2023-02-14\n  " + visit).stance("S01", "p").orElseThrow());
	}

	@ParameterizedTest(name = "{0}, {1}: {2}")
	@CsvSource({ "judgement p yes, judgement p no, NO", // the later visit settles
			"judgement p yes, head \"x\" no p, YES", "head \"x\" yes p, alnco \"x\" no p, MIXED", "head \"x\" unclear p, alnco \"x\" no p, NO" })
	void comesFromAllVisits(String first, String second, ProviderStance stance) {
		String earlier = "visit S01 2023-02-14\n  " + first + "\n";
		String later = "visit S01 2023-02-15\n  " + second + "\n";
		assertEquals(stance, Reviews.of(FRAME + "--- a.canfod\n" + earlier + "--- b.canfod\n" + later).stance("S01", "p").orElseThrow());
		assertEquals(stance, Reviews.of(FRAME + "--- a.canfod\n" + later + earlier).stance("S01", "p").orElseThrow());
	}

	@ParameterizedTest(name = "{0}, {1}: {2}")
	@CsvSource({ "yes, , YES", "no, , NO", "cannot-tell, , CANNOT_TELL", "not-applicable, , NOT_APPLICABLE", ", , NOT_LOOKED_AT", "yes, no, MIXED",
			"cannot-tell, yes, YES", "not-applicable, cannot-tell, CANNOT_TELL" })
	void comesFromAllLooksAtAWebsite(String first, String second, ProviderStance stance) {
		StringBuilder source = new StringBuilder(FRAME).append("--- w.canfod\n");
		for (String outcome : new String[] { first, second }) {
			if (outcome != null) {
				source.append("website S01 2023-03-20\n  home ").append(outcome).append("\n  clicks 2\n");
			}
		}
		assertEquals(stance, Reviews.of(source.toString()).stance("S01", "home").orElseThrow());
	}

	@Test
	void isNothingForWhatIsUnknown() {
		Review review = Reviews.of(FRAME);
		assertEquals(true, review.stance("S02", "p").isEmpty());
		assertEquals(true, review.stance("S01", "how").isEmpty());
		assertEquals(ProviderStance.NOT_ASKED, review.stance("S01", "p").orElseThrow());
	}

	@Test
	void knowsTheVoicesBehindIt() {
		Review review = Reviews.of(FRAME + """
				--- s01.canfod
				visit S01 2023-02-14
				  alnco "clear to all"
				    yes p
				  head "not to me"
				    no p, q
				  judgement p yes
				website S01 2023-03-20
				  home yes
				""");
		assertEquals("s01.canfod YES, s01.canfod NO, s01.canfod YES", review.voices("S01", "p").stream()
				.map(voice -> voice.file() + " " + voice.stance()).reduce((one, other) -> one + ", " + other).orElse(""));
		assertEquals("not to me", review.voices("S01", "q").stream().map(Voice.Heard.class::cast).findFirst().orElseThrow().passage().quote().value());
		assertEquals(1, review.voices("S01", "home").size());
	}
}
