package cymru.canfod.search.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the text of documents that anybody may have put into a folder. They are not trusted: nothing outside the file is read, nothing in it is run,
 * and what it unpacks to is limited.
 */
public final class DocumentReader {

	/** Larger files are not read. */
	private static final long LARGEST = 64L << 20;
	/** More text than this, in characters, is not indexed of one document. */
	static final int MOST_TEXT = 8 << 20;
	/** Longer paragraphs are cut. */
	static final int LONGEST_PARAGRAPH = 4_000;

	/** What a file is, by the end of its name. */
	private enum Format {
		TXT, MD, HTML, HTM, PDF, DOCX, ODT, EML
	}

	private DocumentReader() {
	}

	/** Whether files of that name are read at all. */
	public static boolean isRead(String name) {
		return format(name).isPresent();
	}

	/**
	 * The paragraphs of a document, in order.
	 *
	 * @throws IOException when it cannot be read, is damaged, or does not stop at its limits
	 */
	public static List<TextParagraph> read(Path file) throws IOException {
		Format format = format(file.getFileName().toString()).orElseThrow(() -> new IOException("no document: " + file.getFileName()));
		if (Files.size(file) > LARGEST) {
			throw new IOException("larger than " + (LARGEST >> 20) + " MB");
		}
		return switch (format) {
		case TXT, MD -> PlainText.paragraphs(PlainText.decode(Files.readAllBytes(file)));
		case HTML, HTM -> WebText.paragraphs(Files.readAllBytes(file));
		case PDF -> PdfText.paragraphs(file);
		case DOCX -> ZippedText.ofWord(file);
		case ODT -> ZippedText.ofOpenDocument(file);
		case EML -> MailText.paragraphs(Files.readAllBytes(file));
		};
	}

	private static Optional<Format> format(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
		return Stream.of(Format.values()).filter(format -> format.name().equals(ending) && name.length() > ending.length() + 1).findFirst();
	}
}
