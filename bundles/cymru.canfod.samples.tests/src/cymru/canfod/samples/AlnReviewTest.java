package cymru.canfod.samples;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.VerdictCode;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** The complete sample is true in every claim and has the shape of a published thematic review. */
class AlnReviewTest {

	private static final Review REVIEW = SampleFolder.named("aln-review").read();

	@Test
	void everyClaimHolds() {
		assertEquals(List.of(), REVIEW.issues().stream().map(issue -> issue.file() + ": " + issue.message(Language.ENGLISH)).toList());
		assertEquals(Set.of(VerdictCode.HOLDS), REVIEW.claims().stream().map(claim -> claim.verdict().code()).collect(toSet()));
		assertTrue(REVIEW.complete());
	}

	@Test
	void saysThatItIsInvented() {
		assertTrue(REVIEW.frame().orElseThrow().illustrative());
	}

	@Test
	void everyTermIsSaid() {
		assertEquals(REVIEW.scheme().sayable().stream().map(Term::id).collect(toSet()),
				REVIEW.claims().stream().flatMap(claim -> claim.verdict().term().stream()).map(Term::id).collect(toSet()));
	}

	@Test
	void providersAreThoseOfThePublishedReview() {
		assertEquals(Map.of("local-authority", 4L, "primary", 15L, "secondary", 8L, "all-age", 2L),
				counted(all(Fact.Provider.class).map(Fact.Provider::kind)));
		assertEquals(4, all(Fact.Provider.class).flatMap(provider -> provider.region().stream()).map(Name::id).distinct().count());
		assertEquals(Map.of("english", 4L, "welsh", 2L), counted(all(Fact.Provider.class)
				.filter(provider -> provider.hosts().stream().anyMatch(name -> name.id().equals("specialist-class")))
				.flatMap(provider -> provider.medium().stream())));
	}

	@Test
	void discussionsAreThoseOfThePublishedReview() {
		List<Fact.Visit> visits = all(Fact.Visit.class).toList();
		assertEquals(29, visits.stream().map(visit -> visit.provider().id()).distinct().count());
		// the thirtieth is a second conversation with one school
		assertEquals(Map.of("face-to-face", 20L, "online", 9L, "telephone", 1L), counted(visits.stream().flatMap(visit -> visit.mode().stream())));
		assertEquals(Map.of("welsh", 12L, "english", 18L), counted(visits.stream().flatMap(visit -> visit.language().stream())));
		assertEquals(List.of(3L, 3L, 3L), List.copyOf(counted(visits.stream()
				.filter(visit -> visit.mode().filter(mode -> mode.id().equals("online")).isPresent()).map(Fact.Visit::date)).values()));
	}

	@Test
	void everyProviderWasAskedThirtyToFiftyPropositions() {
		List<String> propositions = all(Fact.Theme.class).flatMap(theme -> theme.propositions().stream()).map(proposition -> proposition.name().id())
				.toList();
		assertEquals(8, all(Fact.Theme.class).count());
		assertBetween(55, 65, propositions.size(), "propositions");
		assertAll(all(Fact.Provider.class).map(provider -> provider.name().id()).map(provider -> () -> assertBetween(30, 50,
				propositions.stream().filter(proposition -> REVIEW.stance(provider, proposition).orElseThrow() != ProviderStance.NOT_ASKED).count(),
				provider)));
	}

	@Test
	void everyDiscussionLeftEightToSixteenPassages() {
		assertAll(all(Fact.Visit.class).filter(visit -> visit.mode().filter(mode -> mode.id().equals("telephone")).isEmpty())
				.map(visit -> () -> assertBetween(8, 16, visit.passages().size(), visit.provider().id())));
	}

	@Test
	void everyWebsiteWasReadAgainstThirtyCriteria() {
		Set<String> criteria = all(Fact.Checklist.class).flatMap(checklist -> checklist.criteria().stream())
				.map(criterion -> criterion.name().id()).collect(toSet());
		assertEquals(30, criteria.size());
		assertEquals(29, all(Fact.Website.class).map(website -> website.provider().id()).distinct().count());
		assertAll(all(Fact.Website.class).map(website -> () -> assertEquals(criteria,
				website.answers().stream().map(answer -> answer.criterion().id()).collect(toSet()), website.provider().id())));
	}

	@Test
	void everyFindingMakesOneToFourClaimsInBothLanguages() {
		assertEquals(26, all(Fact.Finding.class).count());
		assertAll(all(Fact.Finding.class).flatMap(finding -> Stream.of(Language.values())
				.map(language -> () -> assertBetween(1, 4, finding.prose().claims(language).count(), finding.name().id()))));
		assertEquals(claims(Language.ENGLISH), claims(Language.WELSH));
	}

	@Test
	void otherPartsAreThere() {
		assertEquals(10, all(Fact.Recommendation.class).count());
		assertEquals(6, all(Fact.Cameo.class).count());
		assertEquals(3, all(Fact.Table.class).count());
		assertEquals(Set.of("executive-summary", "remit", "introduction", "background", "effective-practice", "methods", "overview", "body", "in-summary"),
				all(Fact.Section.class).map(section -> section.role().id()).collect(toSet()));
	}

	private static <T extends Fact> Stream<T> all(Class<T> kind) {
		return REVIEW.files().stream().flatMap(file -> file.elements().stream()).filter(kind::isInstance).map(kind::cast);
	}

	private static Map<String, Long> counted(Stream<Name> names) {
		return names.map(Name::id).collect(groupingBy(identity(), counting()));
	}

	private static long claims(Language language) {
		return REVIEW.claims().stream().map(CheckedClaim::language).filter(language::equals).count();
	}

	private static void assertBetween(long least, long most, long actual, String what) {
		assertTrue(least <= actual && actual <= most, () -> what + ": " + actual);
	}
}
