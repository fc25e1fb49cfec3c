package cymru.canfod.search.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.index.UnreadableException;

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

	/** Ends of the names of documents that have text, but in a format that is not read. */
	private static final Set<String> UNREAD = Set.of("doc", "dot", "rtf", "ppt", "pptx", "xls", "xlsx", "ods", "odp", "pages", "key", "numbers", "msg", "epub", "pub", "wpd", "xps");

	private DocumentReader() {
	}

	/** Whether files of that name are documents, even if they cannot be read. */
	public static boolean isDocument(String name) {
		return format(name).isPresent() || UNREAD.contains(ending(name));
	}

	/**
	 * The paragraphs of a document, in order; at least one.
	 *
	 * @throws UnreadableException when it cannot be read, with the reason
	 * @throws IOException when it is damaged
	 */
	public static List<TextParagraph> read(Path file) throws IOException {
		Format format = format(file.getFileName().toString()).orElseThrow(() -> new UnreadableException(Unreadable.FORMAT, file.getFileName().toString()));
		if (Files.size(file) > LARGEST) {
			throw new UnreadableException(Unreadable.TOO_LARGE, "larger than " + (LARGEST >> 20) + " MB");
		}
		List<TextParagraph> paragraphs = paragraphs(file, format);
		if (paragraphs.isEmpty()) {
			throw new UnreadableException(Unreadable.NO_TEXT, "no letters in it");
		}
		return paragraphs;
	}

	private static List<TextParagraph> paragraphs(Path file, Format format) throws IOException {
		return switch (format) {
		case TXT -> PlainText.paragraphs(PlainText.decode(Files.readAllBytes(file)));
		case MD -> PlainText.paragraphs(PlainText.decode(Files.readAllBytes(file))).stream().map(paragraph -> new TextParagraph(paragraph.place(), Markdown.words(paragraph.text()))).toList();
		case HTML, HTM -> WebText.paragraphs(Files.readAllBytes(file));
		case PDF -> PdfText.paragraphs(file);
		case DOCX -> ZippedText.ofWord(file);
		case ODT -> ZippedText.ofOpenDocument(file);
		case EML -> MailText.paragraphs(Files.readAllBytes(file));
		};
	}

	private static Optional<Format> format(String name) {
		return Stream.of(Format.values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(ending(name))).findFirst();
	}

	/** Empty where nothing stands before it. */
	private static String ending(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
	}
}
