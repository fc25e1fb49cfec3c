package cymru.canfod.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.build.ReportBuilder;

/** The words of a whole printed report, page by page, annex included, as they were when somebody last read them. */
class GoldenTextTest {

	@ParameterizedTest
	@EnumSource(Language.class)
	void theReportReadsAsItDid(Language language) throws Exception {
		String name = "small-2023-" + language.tag() + ".txt";
		var document = new ReportBuilder(Written.review(Written.SMALL), language, false, true).document();
		try (var rendering = new Rendering(document)) {
			compare(name, text(rendering.content(Format.PDF)));
		}
	}

	/** One line for each sentence or so, to make differences short. */
	private static String text(byte[] pdf) throws IOException {
		var text = new StringBuilder();
		try (var reader = new PdfReader(pdf)) {
			var extractor = new PdfTextExtractor(reader);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				text.append("=== ").append(page).append('\n');
				text.append(extractor.getTextFromPage(page).strip().replaceAll("\\s+", " ").replaceAll("(?<=[.;:?!”]) ", "\n")).append('\n');
			}
		}
		return text.toString();
	}

	private static void compare(String name, String found) throws IOException {
		try (InputStream golden = GoldenTextTest.class.getResourceAsStream("golden/" + name)) {
			String expected = golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
			if (!expected.equals(found)) {
				Path fresh = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "canfod-golden")).resolve(name);
				Files.writeString(fresh, found);
				assertEquals(expected, found, "The new text is in " + fresh + "; if it is right, put it in the place of golden/" + name);
			}
		}
	}
}
