package cymru.canfod.report;

import java.io.IOException;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The words on the pages of a PDF. */
final class PrintedText {

	private PrintedText() {
	}

	/** All pages, every run of white space as one blank. */
	static String of(byte[] pdf) throws IOException {
		var text = new StringBuilder();
		try (var reader = new PdfReader(pdf)) {
			var extractor = new PdfTextExtractor(reader);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				text.append(extractor.getTextFromPage(page)).append('\n');
			}
		}
		return text.toString().replaceAll("\\s+", " ");
	}
}
