package cymru.canfod.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.Document.Part;

/** What a PDF must have beside its words. */
class PdfTest {

	private static byte[] pdf = {};

	@BeforeAll
	static void render() throws Exception {
		try (var rendering = new Rendering(Invented.document())) {
			pdf = rendering.content(Format.PDF);
		}
	}

	@Test
	void everyFontIsEmbedded() throws Exception {
		try (var reader = new PdfReader(pdf)) {
			int fonts = 0;
			for (int number = 1; number < reader.getXrefSize(); number++) {
				PdfObject object = reader.getPdfObject(number);
				if (object instanceof PdfDictionary font && PdfName.FONTDESCRIPTOR.equals(font.getAsName(PdfName.TYPE))) {
					assertTrue(font.contains(PdfName.FONTFILE2), font.getAsName(PdfName.FONTNAME).toString());
					fonts++;
				}
			}
			assertEquals(4, fonts, "regular and bold, of the text and of the drawings");
		}
	}

	@Test
	void welshLettersArePrinted() throws Exception {
		assertTrue(PrintedText.of(pdf).contains("Dŵr a thŷ"));
	}

	@Test
	void headingsStandInTheOutlineBelowTheirParts() throws Exception {
		try (var reader = new PdfReader(pdf)) {
			List<String> titles = new ArrayList<>();
			SimpleBookmark.getBookmarkList(reader).forEach(entry -> collect(entry, "", titles));
			assertEquals(List.of("Executive summary", "Main findings", "- Definitions", "- Provision", "ALN and ALP", "- How schools decide", "Providers"), titles);
		}
	}

	@Test
	void contentsTellThePageOfEveryHeading() throws Exception {
		try (var reader = new PdfReader(pdf)) {
			var extractor = new PdfTextExtractor(reader);
			String contents = extractor.getTextFromPage(2).replaceAll("\\s+", " ");
			for (String line : List.of("Executive summary 3", "Main findings 4", "ALN and ALP 5")) {
				assertTrue(contents.contains(line), contents);
				int page = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
				assertTrue(extractor.getTextFromPage(page).contains(line.substring(0, line.lastIndexOf(' '))), line);
			}
		}
	}

	@Test
	void contentsOfSeveralPagesTellPagesOfThreeFigures() throws Exception {
		List<Part> parts = IntStream.rangeClosed(1, 105).mapToObj(i -> Invented.part("p" + i, "Part " + i + ".", List.of(Paragraph.body("Words.")))).toList();
		try (var rendering = new Rendering(Invented.document(parts)); var reader = new PdfReader(rendering.content(Format.PDF))) {
			var extractor = new PdfTextExtractor(reader);
			int contents = reader.getNumberOfPages() - 1 - parts.size();
			var lines = new StringBuilder();
			for (int page = 2; page < 2 + contents; page++) {
				lines.append(extractor.getTextFromPage(page)).append(' ');
			}
			for (int i : new int[] { 1, 9, 60, 105 }) {
				int page = 1 + contents + i;
				assertTrue(lines.toString().replaceAll("\\s+", " ").contains("Part " + i + ". " + page), lines.toString());
				assertTrue(extractor.getTextFromPage(page).contains("Part " + i + "."), Integer.toString(page));
			}
		}
	}

	@Test
	void wordsOfDrawingsCanBeSearched() throws Exception {
		String words = PrintedText.of(pdf);
		for (String word : List.of("Not asked", "19 of 22", "Local authorities")) {
			assertTrue(words.contains(word), word);
		}
	}

	@Test
	void everyPageButTheCoverHasTheTitleAndAllHaveTheNotice() throws Exception {
		assumeTrue(PrintedText.canReadPages(), "needs pdftotext (package poppler-utils)");
		List<String> pages = PrintedText.pages(pdf);
		assertTrue(pages.size() >= 8, pages.toString());
		for (String page : pages) {
			assertTrue(page.contains("Illustrative: invented content"), page);
			assertTrue(page.contains("The new additional learning needs system"), page);
		}
	}

	@Test
	void columnTitlesComeBackOnEveryPageOfATable() throws Exception {
		assumeTrue(PrintedText.canReadPages(), "needs pdftotext (package poppler-utils)");
		String last = PrintedText.pages(pdf).getLast();
		assertTrue(last.contains("Learners"), last);
		assertTrue(last.contains("S90"), last);
	}

	@Test
	void isTaggedInItsLanguageAndNamesNoMachine() throws Exception {
		try (var reader = new PdfReader(pdf)) {
			PdfDictionary catalog = reader.getCatalog();
			assertTrue(catalog.contains(PdfName.STRUCTTREEROOT));
			assertTrue(catalog.getAsString(PdfName.LANG).toUnicodeString().startsWith("en"), catalog.getAsString(PdfName.LANG).toUnicodeString());
			assertEquals("The new additional learning needs system", reader.getInfo().get("Title"));
			assertEquals("Canfod", reader.getInfo().get("Creator"));
			assertFalse(reader.getInfo().toString().contains("/"), reader.getInfo().toString());
		}
	}

	private static void collect(Map<?, ?> entry, String indent, List<String> titles) {
		titles.add(indent + entry.get("Title"));
		if (entry.get("Kids") instanceof List<?> kids) {
			for (Object kid : kids) {
				if (kid instanceof Map<?, ?> below) {
					collect(below, indent + "- ", titles);
				}
			}
		}
	}
}
