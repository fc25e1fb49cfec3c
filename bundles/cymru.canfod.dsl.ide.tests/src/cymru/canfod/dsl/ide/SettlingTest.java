package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.dsl.ide.write.Settling;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.Looks.Agreement;
import cymru.canfod.tally.Looks.Compared;
import cymru.canfod.tally.Review;

/** Two looks at a website are laid side by side, and where they differ a judgement settles it. */
class SettlingTest {

	private static final String FILE = "websites/S01.canfod";
	private static final String FRAME = """
			review r "R"
			provider S01 "Ysgol Sampl 1" primary
			checklist sites "Websites"
			  criterion home "mentions it" yes-no
			  criterion clicks "clicks" count
			  criterion how "how" text
			""";
	private static final String FIRST = """
			website S01 on 2026-11-20 by one using sites
			  home yes
			  clicks 2
			  how "With a film"
			""";
	private static final String SECOND = """
			website S01 on 2026-11-21 by two using sites   // on a telephone
			  home no "https://s01.example/"
			  clicks 2
			  how "With pictures"   // good ones
			""";

	private final EvidenceParser parser = new EvidenceParser();

	private Review review(String websites) {
		return Review.of(List.of(parser.parse("review.canfod", FRAME), parser.parse(FILE, websites)), List.of(), List.of());
	}

	private List<Looks> looks(String websites) {
		return Looks.of(review(websites));
	}

	/** The text after the first criterion of the only website was settled. */
	private String settled(String websites, Optional<Said> said) {
		Review review = review(websites);
		Looks looks = Looks.of(review).getFirst();
		var edit = Settling.of(path -> new Source(path, websites, review.file(path).orElseThrow(), review), looks, looks.compared().getFirst(), said).orElseThrow();
		assertEquals(FILE, edit.path());
		return websites.substring(0, edit.offset()) + edit.text() + websites.substring(edit.offset() + edit.length());
	}

	@Test
	void oneLookIsNothingToCompare() {
		assertEquals(List.of(), looks(FIRST));
		assertEquals(List.of(), looks(FIRST + FIRST.replace("2026-11-20", "2026-11-22")), "the same inspector twice");
	}

	@Test
	void whatDiffersComesFirstAndTextsAreNotCompared() {
		var looks = looks(FIRST + SECOND.replace("clicks 2", "clicks 3").replace("home no", "home yes")).getFirst();
		assertTrue(looks.isComplete());
		assertEquals(List.of("clicks DIFFER", "home AGREE"),
				looks.compared().stream().map(compared -> compared.criterion().name().id() + " " + compared.agreement()).toList());
	}

	@Test
	void aLookThatHasNotAnsweredEverythingIsNotComplete() {
		var looks = looks(FIRST + SECOND.replace("  clicks 2\n", "")).getFirst();
		assertFalse(looks.isComplete());
		assertEquals(List.of(3, 2), looks.looks().stream().map(looks::answered).toList());
		assertEquals(List.of("home"), looks.compared().stream().map(compared -> compared.criterion().name().id()).toList());
	}

	@Test
	void ofEachInspectorTheLatestLookCounts() {
		var looks = looks(FIRST + FIRST.replace("2026-11-20", "2026-11-22").replace("home yes", "home no") + SECOND).getFirst();
		assertEquals(List.of(Agreement.AGREE, Agreement.AGREE), looks.compared().stream().map(Compared::agreement).toList());
	}

	@Test
	void aJudgementGoesIntoTheLatestLook() {
		String text = settled(FIRST + SECOND, Optional.of(new Said("no")));
		assertEquals(FIRST + SECOND.replace("good ones\n", "good ones\n  judgement home no\n"), text);
		assertEquals(Agreement.SETTLED, Looks.of(review(text)).getFirst().compared().getFirst().agreement());
	}

	@Test
	void aJudgementThatIsThereIsChangedAndItsReasonStays() {
		String before = FIRST + "  judgement home no \"the link is gone\"   // seen twice\n" + SECOND;
		assertEquals(before.replace("judgement home no", "judgement home yes"), settled(before, Optional.of(new Said("yes", "", "the link is gone", Optional.empty()))));
	}

	@Test
	void aJudgementIsTakenBackWithItsLine() {
		assertEquals(FIRST + SECOND, settled(FIRST + "  judgement home no \"the link is gone\"\n" + SECOND, Optional.empty()));
	}
}
