package cymru.canfod.website.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Exchange;

/** Reads the text and links of a PDF. */
final class PdfReader {
	private static final int MOST_SHEETS = 200;
	/** Fewer letters than this on a sheet, on average, are those of a picture of a page. */
	private static final int LETTERS_OF_A_SCAN = 20;

	private static final double SHORT = 0.6;

	private PdfReader() {
	}

	static ReadPage read(Exchange exchange, byte[] bytes) {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			List<Passage> passages = new ArrayList<>();
			List<Link> links = new ArrayList<>();
			int sheets = Math.min(document.getNumberOfPages(), MOST_SHEETS);
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setParagraphEnd("\n\n");
			for (int sheet = 1; sheet <= sheets; sheet++) {
				stripper.setStartPage(sheet);
				stripper.setEndPage(sheet);
				passages.addAll(passages(stripper.getText(document), sheet));
				links.addAll(links(document.getPage(sheet - 1)));
			}
			String title = Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), "");
			String language = Objects.requireNonNullElse(document.getDocumentCatalog().getLanguage(), "");
			int letters = passages.stream().mapToInt(passage -> passage.text().length()).sum();
			List<CrawlNote> notes = letters < sheets * LETTERS_OF_A_SCAN ? List.of(CrawlNote.of(NoteCode.PDF_WITHOUT_TEXT, exchange.uri())) : List.of();
			return new ReadPage(Optional.of(PageText.page(exchange, title, language, passages, links)), notes);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// PDFBox answers a broken or hostile file with any of these.
			return ReadPage.unread(CrawlNote.of(NoteCode.PDF_BROKEN, exchange.uri()));
		}
	}

	/** Lines until one that ends a sentence, is much shorter than others (a heading) or is followed by a gap. */
	private static List<Passage> passages(String text, int sheet) {
		List<Passage> passages = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		List<String> lines = text.lines().map(PageText::tidy).toList();
		int longest = lines.stream().mapToInt(String::length).max().orElse(0);
		for (String line : lines) {
			paragraph.append(paragraph.isEmpty() || line.isEmpty() ? "" : " ").append(line);
			if (line.isEmpty() || line.length() < longest * SHORT || line.matches(".*[.!?:;]")) {
				add(passages, paragraph, sheet);
			}
		}
		add(passages, paragraph, sheet);
		return passages;
	}

	private static void add(List<Passage> passages, StringBuilder paragraph, int sheet) {
		if (!paragraph.isEmpty()) {
			passages.add(new Passage(paragraph.toString(), sheet, false));
			paragraph.setLength(0);
		}
	}

	private static List<Link> links(PDPage page) throws IOException {
		List<Link> links = new ArrayList<>();
		for (PDAnnotation annotation : page.getAnnotations()) {
			if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action && action.getURI() != null) {
				Address.of(action.getURI()).filter(Address::isWeb).ifPresent(address -> links.add(new Link(address, action.getURI(), "", false)));
			}
		}
		return links;
	}
}
