package cymru.canfod.website.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** A home page may be a picture with a switch: what language it is in cannot be told. */
class BilingualProbeTest {
	private static final URI HOME = URI.create("http://school.example/");
	private static final URI OTHER = URI.create("http://school.example/other");
	private static final URI THIRD = URI.create("http://school.example/third");

	private static Page page(URI address, Optional<Language> language, String text, Link... links) {
		return new Page(address, "Ysgol", "", language, List.of(new Passage(text, 0, false)), List.of(links), 200, "text/html", Instant.EPOCH);
	}

	private static Link link(URI address, String text) {
		return new Link(address, text, "", true);
	}

	private static Proposal of(Page... pages) {
		return new BilingualProbe().propose(new SavedSite(HOME, List.of(pages), Map.of(HOME, 0), List.of(), List.of(), pages.length, true)).getFirst();
	}

	@Test
	void aSwitchOnAPageOfFewWordsCountsWhenItLeadsWhereItSays() {
		Proposal proposal = of(page(HOME, Optional.empty(), "Ysgol", link(OTHER, "Cymraeg"), link(THIRD, "About us")), page(OTHER, Optional.of(Language.WELSH), "Croeso i bawb"),
				page(THIRD, Optional.of(Language.ENGLISH), "A warm welcome"));
		assertEquals(Outcome.YES, proposal.outcome());
		assertEquals(List.of("A warm welcome", "Croeso i bawb"), proposal.evidence().stream().map(evidence -> evidence.passage()).toList());
	}

	@Test
	void aSwitchThatLeadsToThisLanguageOrToTheOnlyOneDoesNot() {
		Page untranslated = page(OTHER, Optional.of(Language.ENGLISH), "A warm welcome");
		Page letter = page(THIRD, Optional.of(Language.WELSH), "Llythyr at rieni");
		Page welsh = page(OTHER, Optional.of(Language.WELSH), "Croeso i bawb");
		Stream.of(of(page(HOME, Optional.empty(), "Ysgol", link(OTHER, "Cymraeg"), link(THIRD, "A letter")), untranslated, letter),
				of(page(HOME, Optional.empty(), "Ysgol", link(OTHER, "Cymraeg"), link(THIRD, "Llythyr")), welsh, letter))
				.forEach(proposal -> assertEquals(Outcome.NO, proposal.outcome()));
	}
}
