package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.ide.assist.Proposal;

/** What is proposed where. */
class CompletionTest {

	private final Sheet sheet;

	CompletionTest(@TempDir Path folder) throws IOException {
		sheet = new Sheet(folder);
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	@Test
	void elementsOnAnEmptyLineAreTemplates() {
		assertLabels("|", "review", "scheme", "theme", "kind", "provider", "group", "visit", "checklist", "website", "chapter", "finding",
				"recommendation", "cameo", "section", "table", "glossary");
		assertEquals("chapter id \"English title\" / \"teitl Cymraeg\"", sheet.mark("chap|").completedWith("chapter"));
	}

	@Test
	void everyElementOfTheGrammarHasATemplateThatItsLanguageReads() {
		for (Proposal proposal : sheet.mark("|").proposals()) {
			assertEquals(Proposal.Kind.TEMPLATE, proposal.kind(), proposal.label());
			var problems = sheet.session().source("new.canfod", proposal.text()).facts().problems();
			assertEquals(List.of(), problems, proposal.text());
		}
	}

	@Test
	void chaptersBehindIn() {
		assertLabels("finding D1 in |", "c");
	}

	@Test
	void providersBehindVisitWithTheirNames() {
		assertLabels("visit |", "S1", "S2", "S3", "S4", "A1");
		assertEquals("Ysgol Un", sheet.mark("visit |").proposals().get(0).detail());
		assertLabels("visit ped|", "S4");
	}

	@Test
	void clausesOfAVisit() {
		assertLabels("visit S1 on 2023-01-01 |", "face-to-face", "online", "telephone", "written", "in", "by", "with");
		assertEquals(List.of("notes", "yes", "no", "mixed", "unclear", "judgement"),
				labels("visit S1 on 2023-01-01\n  |").stream().filter(l -> !l.equals("head")).limit(6).toList());
		assertLabels("visit S1 on 2023-01-01 in |", "english", "welsh", "both");
		assertLabels("visit S1 on 2023-01-01 by |", "inspector-1", "inspector-2");
	}

	@Test
	void rolesOfTheVisitBeginAPassage() {
		var labels = labels("visit S1 on 2023-01-01 with alnco, governor\n  |");
		assertEquals(List.of("alnco", "governor"), labels.subList(0, 2));
	}

	@Test
	void propositionsBehindAStance() {
		assertLabels("visit S1 on 2023-01-01 with head\n  head \"So.\"\n    yes |", "secure", "clear");
		assertLabels("visit S1 on 2023-01-01 with head\n  head \"So.\"\n    yes secure, cl|", "clear");
	}

	@Test
	void populationsBehindTheParenthesisOfAClaim() {
		var labels = labels("finding D1 in c\n  \"[Many schools](|: secure) are.\"");
		assertEquals(List.of("schools", "authorities"), labels.subList(0, 2));
		assertTrue(labels.contains("providers"));
		assertTrue(labels.contains("primary"));
	}

	@Test
	void populationsTooWhileTheTextIsNotClosed() {
		var labels = labels("finding D1 in c\n  \"[Many schools](|");
		assertEquals(List.of("schools", "authorities"), labels.subList(0, 2));
	}

	@Test
	void propositionsBehindTheColonWithWhatTheyWouldSay() {
		var proposals = sheet.mark("finding D1 in c\n  \"[Many schools](schools: |) are.\"").proposals();
		assertEquals("secure", proposals.get(0).label());
		assertEquals("3 of 4: many · is secure", proposals.get(0).detail());
		assertEquals("0 of 0 · is clear", proposals.get(1).detail());
		var negated = sheet.mark("finding D1 in c\n  \"[Many schools](schools where medium welsh: not |) are.\"").proposals();
		assertEquals("0 of 2: no · is secure", negated.get(0).detail());
	}

	@Test
	void filterValues() {
		assertLabels("finding D1 in c\n  \"[Many schools](schools where medium |: secure) are.\"", "english", "welsh", "bilingual", "dual-stream");
		assertLabels("finding D1 in c\n  \"[Many schools](schools where region |: secure) are.\"", "mid", "north");
	}

	@Test
	void termsThatHoldNowInTheWordsOfAClaim() {
		assertLabels("finding D1 in c\n  \"[|All schools](schools: secure) are.\"", "Many", "A majority", "3 of 4");
		assertEquals("finding D1 in c\n  \"[Many schools](schools: secure) are.\"",
				sheet.mark("finding D1 in c\n  \"[|All schools](schools: secure) are.\"").completedWith("Many"));
	}

	@Test
	void welshTermsInWelshText() {
		var text = "finding D1 in c\n  cy \"Roedd [po|b ysgol](schools: secure) yn sicr.\"";
		assertLabels(text, "llawer", "mwyafrif", "3 o 4");
	}

	@Test
	void theRestOfAClaimThatHasBeenBegun() {
		var marked = sheet.mark("finding D1 in c\n  \"[Many local authorities|");
		assertEquals("[Many local authorities](authorities: …)", marked.proposals().get(0).label());
		assertEquals("finding D1 in c\n  \"[Many local authorities](authorities: what-it-counts)",
				marked.completedWith("[Many local authorities](authorities: …)"));
	}

	@Test
	void nothingInRunningTextAndComments() {
		assertLabels("finding D1 in c\n  \"Many scho|ols are.\"");
		assertLabels("// find|ing\n");
	}

	@Test
	void belowALineThatCannotBeRead() {
		assertLabels("finding D1 in c\n  \"Text.\"\n???\nfinding D2 in |", "c");
	}

	@Test
	void clausesOfAReviewAndAProviderOnce() {
		assertEquals(List.of("period", "small-group", "thin-base", "private-host", "illustrative"), labels("review r \"R\"\n  scheme estyn-2023\n  |").subList(0, 5));
		assertLabels("provider P \"P\" primary in Powys |", "region", "medium", "hosts", "website");
	}

	@Test
	void sectionsAndCriteriaOfAChecklist() {
		assertTrue(labels("checklist c \"C\"\n  |").containsAll(List.of("criteria", "criterion")));
		assertTrue(labels("checklist c \"C\"\n  criteria told \"Told\"\n    |").contains("criterion"));
	}

	private List<String> labels(String text) {
		return sheet.mark(text).proposals().stream().map(Proposal::label).toList();
	}

	private void assertLabels(String text, String... expected) {
		assertEquals(List.of(expected), labels(text), text);
		assertFalse(labels(text).stream().anyMatch(String::isEmpty));
	}
}
