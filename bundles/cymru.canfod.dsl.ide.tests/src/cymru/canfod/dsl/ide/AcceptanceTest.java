package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.write.Answering;
import cymru.canfod.dsl.ide.write.Judged;
import cymru.canfod.dsl.ide.write.NewProposals;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;

/** What is proposed counts nothing; what a person makes of it is written as that person's answer, and counts. */
class AcceptanceTest {

	private static final String FRAME = """
			review r "R"
			provider S01 "Ysgol Sampl 1" primary
			checklist sites "Websites"
			  criterion home-link "mentions it" yes-no
			  criterion clicks "clicks" count
			  criterion tribunal "explains it" yes-no
			""";
	private static final String PROPOSED = """
			proposals S01 on 2026-11-22 using sites saved "websites/saved/S01.warc.gz"
			  home-link yes "https://s01.example/" "The \\"ALN\\" page"
			  clicks 1 "https://s01.example/aln"
			  tribunal no "Nothing was found"
			""";

	private final EvidenceParser parser = new EvidenceParser();

	private Review review(String websites) {
		List<FileFacts> files = websites.isEmpty() ? List.of(parser.parse("review.canfod", FRAME), parser.parse("websites/proposed/S01.canfod", PROPOSED))
				: List.of(parser.parse("review.canfod", FRAME), parser.parse("websites/proposed/S01.canfod", PROPOSED),
						parser.parse("websites/S01.canfod", websites));
		return Review.of(files, List.of(), List.of());
	}

	private static Judged judged(Review review, String criterion, String... instead) {
		Fact.Proposals from = review.declarations().proposals().getFirst().fact();
		return new Judged(from, from.answers().stream().filter(answer -> answer.criterion().id().equals(criterion)).findFirst().orElseThrow(),
				Arrays.stream(instead).findFirst());
	}

	private Answering accepted(Review review, String websites, Judged... judged) {
		return Answering.of(review, path -> new Source(path, websites, parser.parse(path, websites), review),
				Arrays.stream(judged).map(one -> one.by("inspector-2")).toList(), "inspector-2");
	}

	@Test
	void proposalsCountNothing() {
		assertEquals(Optional.of(ProviderStance.NOT_LOOKED_AT), review("").stance("S01", "home-link"));
	}

	@Test
	void theFirstOneBeginsALookAtTheWebsite() {
		Review review = review("");
		Answering acceptance = accepted(review, "", judged(review, "home-link"), judged(review, "tribunal", "cannot-tell"));
		assertEquals(Map.of("websites/S01.canfod", """
				website S01 on 2026-11-22 by inspector-2 using sites
				  home-link yes "https://s01.example/" "The \\"ALN\\" page" accepted-by inspector-2
				  tribunal cannot-tell
				"""), acceptance.files());
		assertEquals(List.of(), acceptance.edits());
		Review accepted = review(acceptance.files().get("websites/S01.canfod"));
		assertEquals(Optional.of(ProviderStance.YES), accepted.stance("S01", "home-link"));
		assertTrue(accepted.complete());
	}

	@Test
	void laterOnesGoIntoTheInspectorsOwnLook() {
		String own = "website S01 on 2026-11-22 by inspector-2 using sites\n  home-link no\n// a comment\n";
		Review review = review(own);
		Answering acceptance = accepted(review, own, judged(review, "home-link"), judged(review, "clicks"));
		assertEquals("""
				website S01 on 2026-11-22 by inspector-2 using sites
				  home-link yes "https://s01.example/" "The \\"ALN\\" page" accepted-by inspector-2
				  clicks 1 "https://s01.example/aln" accepted-by inspector-2
				// a comment
				""", TextEdit.apply(own, acceptance.edits()));
	}

	@Test
	void anotherInspectorsLookStaysAsItIs() {
		String other = "website S01 on 2026-11-20 by inspector-1 using sites\n  home-link no\n";
		Review review = review(other);
		Answering acceptance = accepted(review, other, judged(review, "clicks"));
		assertEquals(Map.of(), acceptance.files());
		assertEquals("""
				website S01 on 2026-11-20 by inspector-1 using sites
				  home-link no

				website S01 on 2026-11-22 by inspector-2 using sites
				  clicks 1 "https://s01.example/aln" accepted-by inspector-2
				""", TextEdit.apply(other, acceptance.edits()));
	}

	@Test
	void proposalsAreWrittenSoThatTheyCanBeRead() {
		var proposals = new NewProposals("S01", LocalDate.of(2026, 11, 22), "sites", "websites/saved/S01.warc.gz",
				List.of(new NewProposals.Answer("home-link", "yes", "https://s01.example/", "See \"ALN\"\n at https://s01.example/aln")));
		FileFacts facts = parser.parse("p", proposals.text());
		assertTrue(facts.complete(), () -> facts.problems().toString());
		Fact.Answer answer = ((Fact.Proposals) facts.elements().getFirst()).answers().getFirst();
		assertEquals("https://s01.example/", answer.address());
		assertEquals("See \"ALN\" at https://s01.example/aln", answer.note());
	}
}
