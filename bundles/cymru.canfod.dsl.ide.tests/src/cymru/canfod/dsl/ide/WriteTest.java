package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.write.Ids;
import cymru.canfod.dsl.ide.write.NewClaim;
import cymru.canfod.dsl.ide.write.NewFinding;
import cymru.canfod.dsl.ide.write.NewReview;
import cymru.canfod.dsl.ide.write.NewVisit;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Severity;
import cymru.canfod.tally.facts.Fact;

/** New reviews, visits and findings as they are written, and as they are read again. */
class WriteTest {

	private final Sheet sheet;

	WriteTest(@TempDir Path folder) throws IOException {
		sheet = new Sheet(folder);
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	@ParameterizedTest
	@CsvSource({ "The new ALN system,the-new-aln-system", "Cyfraniad y Gŵr,cyfraniad-y-gwr", "2023: attendance,attendance", "…,''", "Reading (phase 2),reading-phase-2" })
	void anIdFromATitle(String title, String id) {
		assertEquals(id, Ids.from(title));
	}

	@Test
	void whatCanBeAnId() {
		assertTrue(Ids.isId("adolygiad-â"));
		List.of("2023", "", "two words", "visit", "a,b").forEach(text -> assertFalse(Ids.isId(text), text));
	}

	@Test
	void theFrameOfAReview() {
		var review = new NewReview("aln", "The \"new\" system \\", "Y system newydd", "estyn-2023", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 31));
		assertEquals("""
				review aln "The \\"new\\" system \\\\" / "Y system newydd"
				  scheme estyn-2023
				  period 2025-09-01 to 2026-07-31
				""", review.text());
		var facts = new EvidenceParser().parse("review.canfod", review.text());
		assertTrue(facts.complete(), () -> facts.problems().toString());
		assertEquals("The \"new\" system \\", ((Fact.Review) facts.elements().getFirst()).title().in(Language.ENGLISH));
	}

	@Test
	void aVisitEndsWhereItsFirstPassageGoes() {
		var visit = new NewVisit("S1", LocalDate.of(2023, 2, 14), "face-to-face", "welsh", List.of("inspector-3"), List.of("alnco", "headteacher"), "S1");
		assertEquals("visit S1 on 2023-02-14 face-to-face in welsh by inspector-3 with alnco, headteacher\n  notes \"notes/S1.md\"\n  ", visit.text());
		assertEquals("visits/S1.canfod", visit.file());
	}

	@Test
	void whatIsNotSaidOfAVisitIsLeftOut() {
		var visit = new NewVisit("S1", LocalDate.of(2023, 2, 14), "", "", List.of(), List.of(), "S1-2");
		assertEquals("visit S1 on 2023-02-14\n  notes \"notes/S1-2.md\"\n  ", visit.text());
	}

	@Test
	void aSecondVisitHasAFileOfItsOwn() {
		var review = sheet.mark("|").source().review().with(new EvidenceParser().parse("visits/S1.canfod", "visit S1 on 2023-02-14\n"));
		assertEquals("S1-2", NewVisit.freeName(review, "S1"));
		assertEquals("S2", NewVisit.freeName(review, "S2"));
	}

	@Test
	void aFindingStandsBehindTheOthersOfItsChapterWithBothTexts() {
		Source source = sheet.mark("finding C7 in c\n  \"One.\"\n  cy \"Un.\"\n\nrecommendation R1 to schools\n  \"Act.\"\n|").source();
		assertEquals("C8", NewFinding.freeId(source.review(), "c"));
		assertEquals(source.path(), NewFinding.file(source.review(), "c"));
		var insertion = new NewFinding("C8", "c", Optional.of(new NewClaim("schools", "secure"))).into(source.facts(), source.text(), source.review());
		String text = TextEdit.apply(source.text(), List.of(insertion.edit()));
		assertEquals("""
				finding C7 in c
				  "One."
				  cy "Un."

				finding C8 in c
				  "[Many schools](schools: secure) "
				  cy "Mae [llawer o ysgolion](schools: secure) "

				recommendation R1 to schools
				  "Act."
				""", text);
		assertTrue(text.substring(insertion.caret()).startsWith("\"\n  cy \"Mae"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "// findings", "// findings\n", "finding C1 in c\n  \"One.\"\n  cy \"Un.\"", "finding C1 in c \"unclosed\n" })
	void aNewFindingIsReadAsItWasMeant(String before) {
		var parser = new EvidenceParser();
		var review = sheet.mark("|").source().review();
		var facts = parser.parse("findings/c.canfod", before);
		var insertion = new NewFinding("C2", "c", Optional.of(new NewClaim("schools", "secure"))).into(facts, before, review);
		var after = parser.parse("findings/c.canfod", TextEdit.apply(before, List.of(insertion.edit())));
		assertEquals(facts.problems().size(), after.problems().size(), () -> after.problems().toString());
		var made = after.elements().stream().filter(Fact.Finding.class::isInstance).map(Fact.Finding.class::cast).filter(f -> f.name().id().equals("C2")).findFirst().orElseThrow();
		assertEquals(1, made.prose().claims(Language.ENGLISH).count());
		assertEquals(1, made.prose().claims(Language.WELSH).count());
		assertEquals(List.of(), review.with(after).issues("findings/c.canfod").stream().filter(i -> i.severity() == Severity.ERROR && i.span().offset() >= made.span().offset())
				.map(i -> i.code()).toList());
	}

	@Test
	void theFirstFindingOfAChapter() {
		var review = sheet.mark("|").source().review();
		assertEquals("C1", NewFinding.freeId(review, "c"));
		assertEquals("findings/c.canfod", NewFinding.file(review, "c"));
	}

	@Test
	void whatAClaimCouldSay() {
		var review = sheet.mark("|").source().review();
		assertEquals("3 of 4: many", new NewClaim("schools", "secure").said(review, Language.ENGLISH).orElseThrow());
		assertEquals("3 o 4: llawer", new NewClaim("schools", "secure").said(review, Language.WELSH).orElseThrow());
		assertEquals(Optional.empty(), new NewClaim("schools", "clear").said(review, Language.ENGLISH));
	}
}
