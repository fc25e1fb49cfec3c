package cymru.canfod.search.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.index.UnreadableException;

/** Word and OpenDocument texts: XML in a zip. Document types and entities in it are refused, and what unpacks to too much is not read on. */
final class ZippedText {

	private static final long MOST_UNPACKED = 128L << 20;
	private static final int DEEPEST = 200;
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
	private static final String MANIFEST = "META-INF/manifest.xml";
	private static final int LONGEST_MANIFEST = 1 << 20;
	private static final String ENCRYPTION = "encryption-data";
	private static final List<String> WORD = List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");
	private static final List<String> OPEN_DOCUMENT = List.of("content.xml");

	/**
	 * What a format calls its parts.
	 *
	 * @param text elements whose characters count; empty for all in a paragraph
	 * @param blank elements that stand for white space
	 * @param unread elements of which nothing is read
	 */
	private record Format(Set<String> paragraph, Set<String> text, Set<String> blank, Set<String> unread) {
	}

	private static final Format IN_WORD = new Format(Set.of("p"), Set.of("t"), Set.of("tab", "br", "cr"), Set.of("del", "Fallback"));
	private static final Format IN_OPEN_DOCUMENT = new Format(Set.of("p", "h"), Set.of(), Set.of("s", "tab", "line-break"), Set.of("tracked-changes", "forms", "annotation"));

	private ZippedText() {
	}

	static List<TextParagraph> ofWord(Path file) throws IOException {
		return read(file, WORD, IN_WORD);
	}

	static List<TextParagraph> ofOpenDocument(Path file) throws IOException {
		return read(file, OPEN_DOCUMENT, IN_OPEN_DOCUMENT);
	}

	private static List<TextParagraph> read(Path file, List<String> parts, Format format) throws IOException {
		Gathering gathering = new Gathering();
		if (isEncryptedByOffice(file)) {
			throw new UnreadableException(Unreadable.PASSWORD, "a compound file");
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry(parts.getFirst()) == null) {
				throw new IOException("no " + parts.getFirst() + " in it");
			}
			if (isEncrypted(zip)) {
				throw new UnreadableException(Unreadable.PASSWORD, ENCRYPTION + " in " + MANIFEST);
			}
			int before = 0;
			for (String part : parts) {
				ZipEntry entry = zip.getEntry(part);
				if (entry != null) {
					try (InputStream in = new Limited(zip.getInputStream(entry))) {
						before = read(in, format, gathering, before);
					}
				}
			}
		} catch (XMLStreamException | IllegalArgumentException e) {
			throw new IOException("not sound XML", e);
		}
		return gathering.paragraphs();
	}

	/** With a password Word keeps a compound file instead of a zip. */
	private static boolean isEncryptedByOffice(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(COMPOUND.length), COMPOUND);
		}
	}

	/** With a password OpenDocument says of every part how that is encrypted. */
	private static boolean isEncrypted(ZipFile zip) throws IOException {
		ZipEntry manifest = zip.getEntry(MANIFEST);
		if (manifest == null) {
			return false;
		}
		try (InputStream in = new Limited(zip.getInputStream(manifest))) {
			return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8).contains(ENCRYPTION);
		}
	}

	/** @return how many paragraphs there were up to here */
	private static int read(InputStream in, Format format, Gathering gathering, int before) throws XMLStreamException, IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		XMLStreamReader xml = factory.createXMLStreamReader(in);
		StringBuilder paragraph = new StringBuilder();
		int number = before;
		int depth = 0;
		int unread = 0;
		int text = format.text().isEmpty() ? 1 : 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new IOException("a document type or entity in it");
			}
			if (event == XMLStreamConstants.CHARACTERS && text > 0 && unread == 0) {
				paragraph.append(xml.getText());
				if (paragraph.length() > DocumentReader.MOST_TEXT) {
					throw new UnreadableException(Unreadable.TOO_LARGE, "a paragraph without an end");
				}
			} else if (event == XMLStreamConstants.START_ELEMENT) {
				String name = xml.getLocalName();
				if (++depth > DEEPEST) {
					throw new IOException("more than " + DEEPEST + " elements inside each other");
				}
				unread += format.unread().contains(name) ? 1 : 0;
				text += format.text().contains(name) ? 1 : 0;
				if (format.blank().contains(name)) {
					paragraph.append(' ');
				} else if (format.paragraph().contains(name)) {
					gathering.add(Math.max(1, number), paragraph);
					paragraph.setLength(0);
					number++;
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				String name = xml.getLocalName();
				depth--;
				unread -= format.unread().contains(name) ? 1 : 0;
				text -= format.text().contains(name) ? 1 : 0;
				if (format.paragraph().contains(name)) {
					gathering.add(number, paragraph);
					paragraph.setLength(0);
				}
			}
		}
		return number;
	}

	/** A zip of a few bytes can unpack to any length. */
	@NonNullByDefault({})
	private static final class Limited extends FilterInputStream {
		private long left = MOST_UNPACKED;

		Limited(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(read);
			return read;
		}

		private void count(int read) throws IOException {
			left -= Math.max(0, read);
			if (left < 0) {
				throw new UnreadableException(Unreadable.TOO_LARGE, "unpacks to more than " + (MOST_UNPACKED >> 20) + " MB");
			}
		}
	}
}
