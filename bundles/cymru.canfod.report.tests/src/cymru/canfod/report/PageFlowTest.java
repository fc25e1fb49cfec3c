package cymru.canfod.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.Document.Part;

/** Parts begin a page, except after one whose last lines alone would stand on theirs. */
class PageFlowTest {

	/** So many lines fill the first page of a part, and leave room for no other. */
	private static final int FULL = 28;

	@Test
	void aPartBeginsAPage() throws Exception {
		assertEquals(List.of(List.of("First"), List.of(), List.of("Second"), List.of("Third")), titles(part("First", FULL + 15), part("Second", 3), part("Third", 3)));
	}

	@Test
	void afterAFewLinesOnALastPageTheNextPartGoesOn() throws Exception {
		assertEquals(List.of(List.of("First"), List.of("Second"), List.of("Third")), titles(part("First", FULL + 3), part("Second", 3), part("Third", 3)));
	}

	@Test
	void aPartThatWentOnMayLeaveNoFewLinesEither() throws Exception {
		assertEquals(List.of(List.of("First"), List.of("Second"), List.of("Third"), List.of("Fourth")),
				titles(part("First", FULL + 3), part("Second", FULL - 4), part("Third", 10), part("Fourth", 3)));
	}

	/** The titles that begin on each page behind the contents. */
	private static List<List<String>> titles(Part... parts) throws Exception {
		try (var rendering = new Rendering(Invented.document(List.of(parts))); var reader = new PdfReader(rendering.content(Format.PDF))) {
			var extractor = new PdfTextExtractor(reader);
			List<List<String>> titles = new ArrayList<>();
			for (int page = 3; page <= reader.getNumberOfPages(); page++) {
				String text = extractor.getTextFromPage(page);
				titles.add(IntStream.range(0, parts.length).mapToObj(i -> parts[i].title()).filter(text::contains).map(title -> title.replace(".", "")).toList());
			}
			return titles;
		}
	}

	private static Part part(String title, int lines) {
		List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, Paragraph.body("Words.")));
		return Invented.part(title.toLowerCase(), title + ".", blocks);
	}
}
