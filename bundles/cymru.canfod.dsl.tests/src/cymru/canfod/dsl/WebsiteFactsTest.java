package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.IssueCode;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Prose;

/** What is read of websites, and of claims that compare. */
class WebsiteFactsTest {

	@Test
	void answersJudgementsAndWhoAccepted() {
		Fact.Website website = (Fact.Website) only("""
				website S01 on 2023-03-20 by inspector-2 using aln-websites
				  home-link yes "https://www.example.org/aln" "in the menu" accepted-by inspector-2
				  clicks 2
				  how-context "a leaflet"
				  tribunal cannot-tell "the page failed to load"
				  judgement home-link no "the menu is for staff"
				  judgement clicks 3
				""");
		assertEquals(List.of("home-link YES https://www.example.org/aln|in the menu accepted-by inspector-2", "clicks 2 |", "how-context a leaflet |",
				"tribunal CANNOT_TELL |the page failed to load"), website.answers().stream().map(WebsiteFactsTest::text).toList());
		assertEquals(List.of("home-link NO |the menu is for staff", "clicks 3 |"), website.judgements().stream().map(WebsiteFactsTest::text).toList());
	}

	@Test
	void proposalsOfAMachine() {
		Fact.Proposals proposals = (Fact.Proposals) only("""
				proposals S02 on 2023-03-20 using aln-websites saved "websites/saved/S02.warc.gz"
				  home-link no
				  clicks 3 "https://www.example.org/aln"
				""");
		assertEquals("websites/saved/S02.warc.gz", proposals.saved().orElseThrow().value());
		assertEquals(List.of("home-link NO |", "clicks 3 https://www.example.org/aln|"), proposals.answers().stream().map(WebsiteFactsTest::text).toList());
	}

	@Test
	void aChecklistHasSections() {
		Fact.Checklist checklist = (Fact.Checklist) only("""
				checklist web "Web" / "Gwe"
				  criterion home "home" yes-no
				  criteria told "Explained" / "Wedi'i esbonio"
				    criterion tribunal "tribunal" yes-no
				    criterion advocacy "advocacy" yes-no
				  criteria counted "Counted"
				    criterion clicks "clicks" count
				""");
		assertEquals(List.of("home"), ids(checklist.unsectioned()));
		assertEquals(List.of("told Explained|Wedi'i esbonio [tribunal, advocacy]", "counted Counted|Counted [clicks]"), checklist.sections().stream()
				.map(s -> s.name().id() + " " + s.title().in(Language.ENGLISH) + "|" + s.title().in(Language.WELSH) + " " + ids(s.criteria())).toList());
		assertEquals(List.of("home", "tribunal", "advocacy", "clicks"), ids(checklist.criteria()));
	}

	@Test
	void aChecklistWithoutSectionsIsAsItWas() {
		Fact.Checklist checklist = (Fact.Checklist) only("checklist web \"Web\"\n  criterion home \"home\" yes-no\n  criterion clicks \"clicks\" count\n");
		assertEquals(List.of("home", "clicks"), ids(checklist.unsectioned()));
		assertEquals(List.of(), checklist.sections());
	}

	@Test
	void aSectionOfTheReportEndsAChecklist() {
		List<Fact> facts = new EvidenceParser().parse("w", """
				checklist web "Web"
				  criteria told "Explained"
				    criterion tribunal "tribunal" yes-no
				section summary executive-summary "Summary" / "Crynodeb"
				  "Text."
				""").elements();
		assertEquals(List.of(Fact.Checklist.class, Fact.Section.class), facts.stream().map(Object::getClass).toList());
		assertEquals(1, ((Fact.Checklist) facts.getFirst()).sections().size());
	}

	@Test
	void aSectionHasAnIdThatNoOtherOfItsChecklistHas() {
		FileFacts file = new EvidenceParser().parse("review.canfod", """
				review r "R"
				checklist a "A"
				  criteria told "Told"
				    criterion one "one" yes-no
				  criteria told "Told again"
				    criterion two "two" yes-no
				checklist b "B"
				  criteria told "Told"
				    criterion three "three" yes-no
				""");
		Review review = Review.of(List.of(file), List.of(), List.of());
		assertEquals(List.of("5 duplicate-id [section, told, review.canfod, 3]"), review.issues().stream().filter(issue -> issue.code() == IssueCode.DUPLICATE_ID)
				.map(issue -> issue.span().line() + " " + issue.code().code() + " " + issue.words()).toList());
		assertEquals("Told again", review.declarations().sectionOf("two").orElseThrow().title().in(Language.ENGLISH), "its criteria stay under their own title");
	}

	private static List<String> ids(List<Fact.Criterion> criteria) {
		return criteria.stream().map(criterion -> criterion.name().id()).toList();
	}

	@Test
	void whomAClaimComparesWithWhom() {
		Fact.Finding finding = (Fact.Finding) only("""
				finding W1 in websites
				  "It took [fewer clicks](secondary where medium welsh than providers where region north: clicks); [2.4](primary: clicks)."
				""");
		assertEquals("secondary where medium welsh than providers where region north: clicks; primary: clicks",
				finding.prose().claims(Language.ENGLISH).map(Prose.Claim::counted).collect(Collectors.joining("; ")));
	}

	@Test
	void whomIsMissingIsTold() {
		FileFacts facts = new EvidenceParser().parse("f", "finding W1 in websites\n  \"It took [fewer clicks](secondary than: clicks).\"\n");
		assertEquals(List.of(List.of("population")), facts.problems().stream().map(problem -> problem.words()).toList());
	}

	private static String text(Fact.Answer answer) {
		String said = answer.outcome().map(Enum::name).or(() -> answer.count().map(String::valueOf)).or(() -> answer.text().map(text -> text.value()))
				.orElse("-");
		return answer.criterion().id() + " " + said + " " + answer.address() + "|" + answer.note()
				+ answer.acceptedBy().map(name -> " accepted-by " + name.id()).orElse("");
	}

	private static Fact only(String source) {
		FileFacts facts = new EvidenceParser().parse("w", source);
		assertEquals(List.of(), facts.problems());
		return facts.elements().getFirst();
	}
}
