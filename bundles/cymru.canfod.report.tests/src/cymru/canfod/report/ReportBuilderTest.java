package cymru.canfod.report;

import static cymru.canfod.quantifier.Language.ENGLISH;
import static cymru.canfod.quantifier.Language.WELSH;
import static cymru.canfod.report.Written.SMALL;
import static cymru.canfod.report.Written.document;
import static cymru.canfod.report.Written.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.build.ReportBuilder;
import cymru.canfod.report.document.AnswerChart;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Box;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Block.Item;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Kind;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.document.Document.Part;

/** What stands in a report, and where. */
class ReportBuilderTest {

	@Test
	void sectionsOfAChecklistAreHeadingsOverTheirCriteriaWhereTheyHaveAny() {
		String sectioned = SMALL.replace("  criterion home", "  criterion plain \"is plain\" / \"yn blaen\" yes-no\n  criteria there \"There\" / \"Yno\"\n  criterion home")
				.replace("  criterion clicks", "  criteria reached \"Reached\" / \"Ei chyrraedd\"\n  criterion clicks");
		for (Language language : Language.values()) {
			List<DataTable> tables = part(document(sectioned, language), language == ENGLISH ? "What websites say" : "Yr hyn y mae gwefannau\u2019n ei ddweud").blocks().stream()
					.filter(DataTable.class::isInstance).map(DataTable.class::cast).toList();
			assertEquals(language == ENGLISH ? List.of("BODY Is plain", "HEADING There", "BODY Has a home page") : List.of("BODY Yn blaen", "HEADING Yno", "BODY \u00c2 thudalen gartref"),
					titles(tables.getFirst()));
			assertEquals(language == ENGLISH ? List.of("HEADING Reached", "BODY Clicks to the page") : List.of("HEADING Ei chyrraedd", "BODY Cliciau i'r dudalen"), titles(tables.get(1)));
		}
	}

	private static List<String> titles(DataTable table) {
		return table.rows().stream().map(row -> row.kind() + " " + row.cells().getFirst()).toList();
	}

	@Test
	void theEvidenceBehindWebsiteClaimsIsInTheReviewsWords() {
		String text = SMALL + """
				finding D2 in definitions
				  "It took [more clicks](secondary than primary: clicks), and [all primary schools](primary: home) have a home page."
				  cy "Cymerodd [fwy o gliciau](secondary than primary: clicks), ac mae gan [bob ysgol gynradd](primary: home) dudalen gartref."
				""";
		String english = evidence(text, ENGLISH, "Evidence behind each statement");
		assertTrue(english.contains("3.00 against 2.00 (primary schools): \u201cclicks to the page\u201d, Population: secondary schools (1 members). Verdict: holds. Answers from changing: "), english);
		assertTrue(english.contains("Counted (1): S4 ["), english);
		assertTrue(english.contains("clicks to the page: 3]"), english);
		assertTrue(english.contains("has a home page: yes \u00b7 http://s1.example]"), english);
		String welsh = evidence(text, WELSH, "Y dystiolaeth y tu \u00f4l i bob gosodiad");
		assertTrue(welsh.contains("Wedi\u2019u cyfrif (1): S4 ["), welsh);
		assertTrue(welsh.contains("\u00e2 thudalen gartref: ie \u00b7 http://s1.example]"), welsh);
	}

	private static String evidence(String text, Language language, String title) {
		return part(new ReportBuilder(Written.review(text), language, false, true).document(), title).blocks().toString();
	}

	@Test
	void partsComeInTheOrderOfAPublishedReport() {
		assertEquals(List.of("About this report", "Executive summary", "Main findings", "Recommendations", "The definition", "Methods and evidence base",
				"What websites say", "Numbers – quantities and proportions", "Glossary"), titles(document(SMALL, ENGLISH)));
		assertEquals(List.of("Ynghylch yr adroddiad hwn", "Crynodeb gweithredol", "Prif ganfyddiadau", "Argymhellion", "Y diffiniad",
				"Dulliau a sylfaen dystiolaeth", "Yr hyn y mae gwefannau’n ei ddweud", "Rhifau – meintiau a chyfrannau", "Geirfa"),
				titles(document(SMALL, WELSH)));
	}

	@Test
	void findingsAreNumberedAndPrintClaimsByTheirWords() {
		List<Block> blocks = part(document(SMALL, ENGLISH), "Main findings").blocks();
		assertEquals("The definition", ((Heading) blocks.get(0)).text());
		Item finding = (Item) blocks.get(1);
		assertEquals("1", finding.number());
		assertEquals(List.of("Many schools are secure. 1 of 2 primary schools find the advice clear."), finding.paragraphs());
		assertEquals("Recommendations: R2", finding.reference());
	}

	@Test
	void recommendationsStandUnderWhoShouldAct() {
		List<Block> blocks = part(document(SMALL, WELSH), "Argymhellion").blocks();
		assertEquals("Dylai ysgolion", ((Heading) blocks.get(0)).text());
		assertEquals("R1", ((Item) blocks.get(1)).number());
		assertEquals("Dylai awdurdodau lleol", ((Heading) blocks.get(2)).text());
		assertEquals(List.of("Ei ddweud yn glir."), ((Item) blocks.get(3)).paragraphs());
		assertEquals("Yn deillio o ganfyddiadau: 1", ((Item) blocks.get(3)).reference());
	}

	@Test
	void recommendationsWithIdsOfAnotherFormAreNumbered() {
		Document document = document(SMALL.replace("R2 to authorities", "advice-clear to authorities").replace("recommends R2", "recommends advice-clear"),
				ENGLISH);
		assertEquals(List.of("R1", "R2"), all(Item.class, part(document, "Recommendations")).map(Item::number).toList());
		assertEquals("Recommendations: R2", all(Item.class, part(document, "Main findings")).findFirst().orElseThrow().reference());
	}

	@Test
	void chaptersShowTheAnswersThatTheirClaimsCount() {
		AnswerChart chart = all(AnswerChart.class, part(document(SMALL, ENGLISH), "The definition")).findFirst().orElseThrow();
		assertEquals(List.of("Is secure in the definition", "Finds the advice clear"), chart.questions().stream().map(AnswerChart.Question::text).toList());
		AnswerChart.Bar schools = chart.questions().get(0).bars().get(0);
		assertEquals("Schools", schools.group());
		assertEquals(List.of(3, 1, 0, 0, 0), schools.counts());
		assertEquals("3 of 4", schools.summary());
		AnswerChart.Bar primary = chart.questions().get(1).bars().get(0);
		assertEquals(List.of(1, 1, 0, 0, 1), primary.counts());
		assertEquals("Primary schools: yes 1, no 1, mixed 0, unclear 0, not asked 1.", chart.questions().get(1).description());
	}

	@Test
	void cameosNameTheProvider() {
		assertEquals(new Box("Astudiaeth achos", "Un dudalen", "Ysgol Tri (S3)", List.of("Mae'r cyfan ar un dudalen.")),
				all(Box.class, part(document(SMALL, WELSH), "Y diffiniad")).findFirst().orElseThrow());
	}

	@Test
	void tablesKeepTheirTotalsAndSources() {
		DataTable table = all(DataTable.class, part(document(SMALL, ENGLISH), "The definition")).findFirst().orElseThrow();
		assertEquals(List.of(Row.of("North", "1,234"), new Row(Kind.TOTAL, List.of("Wales", "1,234"))), table.rows());
		assertEquals(List.of("Source: Invented", "Provisional figures."), table.notes());
	}

	@Test
	void theSampleIsToldByKindRegionMediumModeAndLanguage() {
		List<DataTable> tables = all(DataTable.class, part(document(SMALL, WELSH), "Dulliau a sylfaen dystiolaeth")).toList();
		assertEquals("""
				[Yn ôl math]
				[Ysgolion cynradd, 3]
				[Ysgolion uwchradd, 1]
				[Yn ôl rhanbarth]
				[Gogledd, 2]
				[De, 2]
				[Yn ôl cyfrwng iaith]
				[Cymraeg, 2]
				[Saesneg, 2]
				[Yn cynnal darpariaeth arbennig]
				[Dosbarth arbenigol, 1]
				[Pob darparwr, 4]
				""", cells(tables.get(0)));
		assertEquals("""
				[Yn ôl dull]
				[Wyneb yn wyneb, 1]
				[Ar-lein, 2]
				[Dros y ffôn, 1]
				[Yn ôl iaith]
				[Cymraeg, 1]
				[Saesneg, 3]
				[Pob sgwrs, 4]
				""", cells(tables.get(1)));
		assertTrue(cells(tables.get(2)).contains("[S4, Ysgol Pedwar, Dyffryn, Cymraeg, 1]"), cells(tables.get(2)));
	}

	@Test
	void websitesAreCountedOfThoseThatCouldBeJudged() {
		List<DataTable> tables = all(DataTable.class, part(document(SMALL, ENGLISH), "What websites say")).toList();
		assertEquals("[Has a home page, 1 of 1, –, 1 of 1]\n", cells(tables.get(0)));
		assertEquals("[Clicks to the page, 2.0 (2; 2–2; 1), 3.0 (3; 3–3; 1), 2.5 (2.5; 2–3; 2)]\n", cells(tables.get(1)));
	}

	@Test
	void theNumbersTableSaysWhereItsLinesAre() {
		Part numbers = part(document(SMALL, ENGLISH), "Numbers – quantities and proportions");
		assertTrue(all(Block.Paragraph.class, numbers).anyMatch(p -> p.text().equals("“nearly all” is a line that the scheme sets: 95% or more.")));
		String table = cells(all(DataTable.class, numbers).findFirst().orElseThrow());
		assertTrue(table.contains("[a few") || table.contains("[few, a few, below 20%, and at least one"), table);
	}

	@Test
	void everyPageOfAnIllustrativeReportSaysSo() {
		Document document = document(SMALL, WELSH);
		assertEquals("Enghreifftiol: cynnwys wedi’i ddyfeisio", document.footer());
		assertEquals(List.of("Adroddiad enghreifftiol: mae ei ddarparwyr, ei bobl, ei atebion a’i ganfyddiadau wedi’u dyfeisio."),
				document.cover().notices());
		assertEquals("", document(SMALL.replace("  illustrative\n", ""), WELSH).footer());
	}

	@Test
	void aDraftOfADamagedReviewSaysSo() {
		Document document = document(SMALL + "\nnonsense ((\n", ENGLISH);
		assertTrue(document.footer().startsWith("Draft – some files could not be read"), document.footer());
	}

	@Test
	void welshThatIsMissingIsMarkedAndTold() {
		Document document = document(SMALL.replace(" cy \"Ei roi ar bapur.\"", ""), WELSH);
		assertEquals(List.of("[Heb ei ysgrifennu yn Gymraeg eto]"), all(Item.class, part(document, "Argymhellion")).findFirst().orElseThrow().paragraphs());
		assertTrue(document.cover().notices().stream().anyMatch(notice -> notice.startsWith("Nid yw rhan o’r adroddiad")), document.cover().toString());
	}

	@Test
	void theMachinesLanguageDoesNotMatter() {
		Locale machine = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("cy", "GB"));
			assertEquals("Evidence from 9 January 2023 to 31 March 2023", document(SMALL, ENGLISH).cover().lines().get(0));
			Locale.setDefault(Locale.GERMANY);
			assertEquals("Tystiolaeth o 9 Ionawr 2023 hyd 31 Mawrth 2023", document(SMALL, WELSH).cover().lines().get(0));
		} finally {
			Locale.setDefault(machine);
		}
	}

	@Test
	void aReviewWithNothingInItStillMakesAReport() {
		Document document = document("review empty \"Empty\"\n", ENGLISH);
		assertEquals(List.of("About this report", "Methods and evidence base", "Numbers – quantities and proportions"), titles(document));
		assertFalse(document.parts().stream().anyMatch(part -> part.blocks().isEmpty()));
	}

	@Test
	void controlCharactersNeverReachTheDocument() {
		Document document = document(SMALL.replace("In short.", "In\u0007 sho\uFFFFrt."), ENGLISH);
		assertEquals(List.of(Block.Paragraph.body("In short.")), part(document, "Executive summary").blocks());
	}

	private static List<String> titles(Document document) {
		return document.parts().stream().map(Part::title).toList();
	}

	private static <T extends Block> Stream<T> all(Class<T> type, Part part) {
		return part.blocks().stream().filter(type::isInstance).map(type::cast);
	}

	private static String cells(DataTable table) {
		var text = new StringBuilder();
		table.rows().forEach(row -> text.append(row.cells()).append('\n'));
		return text.toString();
	}
}
