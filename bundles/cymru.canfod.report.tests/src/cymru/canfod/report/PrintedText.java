package cymru.canfod.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The words on the pages of a PDF. */
final class PrintedText {

	private PrintedText() {
	}

	/** Page by page as Poppler's pdftotext reads it, which sees what is printed outside the structure too: headers, footers, column titles that come again. */
	static List<String> pages(byte[] pdf) throws IOException, InterruptedException {
		Path file = Files.createTempFile("printed", ".pdf");
		try {
			Files.write(file, pdf);
			Process reading = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").redirectErrorStream(true).start();
			String text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, reading.waitFor(), text);
			return Stream.of(text.split("\f")).map(page -> page.replaceAll("\\s+", " ")).toList();
		} finally {
			Files.delete(file);
		}
	}

	/** Whether pdftotext is on this machine. */
	static boolean canReadPages() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
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
