package cymru.canfod.search.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.index.UnreadableException;

/** PDFs: their text as far as they have any; pictures of pages are not read. */
final class PdfText {

	private static final int MOST_SHEETS = 1_000;
	private static final long LONGEST_SECONDS = 60;
	/** A line much shorter than the longest ends a paragraph. */
	private static final double SHORT = 0.6;

	private PdfText() {
	}

	static List<TextParagraph> paragraphs(Path file) throws IOException {
		long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
		Gathering gathering = new Gathering();
		byte[] pdf = Files.readAllBytes(file);
		PdfStreams.check(pdf);
		try (PDDocument document = new CautiousParser(pdf).open()) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setParagraphEnd("\n\n");
			int sheets = Math.min(document.getNumberOfPages(), MOST_SHEETS);
			for (int sheet = 1; sheet <= sheets; sheet++) {
				if (System.nanoTime() - latest > 0) {
					throw new UnreadableException(Unreadable.TOO_SLOW, "takes more than " + LONGEST_SECONDS + " s to read");
				}
				stripper.setStartPage(sheet);
				stripper.setEndPage(sheet);
				add(gathering, sheet, stripper.getText(document));
			}
		} catch (InvalidPasswordException e) {
			throw new UnreadableException(Unreadable.PASSWORD, String.valueOf(e.getMessage()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			// PDFBox answers a broken or hostile file with any of these
			throw new IOException("not a sound PDF", e);
		}
		return gathering.paragraphs();
	}

	private static void add(Gathering gathering, int sheet, String text) throws IOException {
		StringBuilder paragraph = new StringBuilder();
		int longest = text.lines().mapToInt(String::length).max().orElse(0);
		for (String line : (Iterable<String>) text.lines()::iterator) {
			paragraph.append(line.strip()).append(' ');
			boolean isSentence = line.strip().matches(".*[.!?:;]");
			if (line.isBlank() || isSentence && line.length() < longest * SHORT) {
				gathering.add(sheet, paragraph);
				paragraph.setLength(0);
			}
		}
		gathering.add(sheet, paragraph);
	}
}
