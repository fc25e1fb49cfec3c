package cymru.canfod.search.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.index.UnreadableException;

/** The text of documents of every kind, and that hostile ones do no harm. */
@Timeout(120)
class DocumentReaderTest {

	private static final String WORD = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>%s</w:body></w:document>";
	private static final String SAYS = "BT /F1 12 Tf 72 720 Td (%s) Tj ET";
	private static final String OPEN_DOCUMENT = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
			+ "<office:body><office:text>%s</office:text></office:body></office:document-content>";

	private final Path folder;

	DocumentReaderTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void textsByLine() throws IOException {
		assertEquals("1 Un llinell a llinell arall | 4 Tŷ", read("a.txt", "Un llinell\na llinell arall\n\nTŷ\n\n---\n"));
		assertEquals("1 Côr", read("old.txt", "Côr".getBytes(Charset.forName("windows-1252"))));
		assertEquals("1 Tŷ", read("wide.txt", "\ufeffTŷ".getBytes(StandardCharsets.UTF_16LE)));
	}

	@Test
	void webPages() throws IOException {
		assertEquals("2 Heading | 3 One two | 4 item | 5 cell | 5 other", read("a.html", """
				<html><head><title>t</title><script>alert('x')</script></head><body>
				<h1>Heading</h1>
				<p>One <b>two</b><script>var hidden;</script></p>
				<ul><li>item</ul>
				<table><tr><td>cell</td><td>other</td></tr></table>
				</body></html>
				"""));
	}

	@Test
	void word() throws IOException {
		assertEquals("1 Mae'r ysgol yn dysgu | 2 Tab here", read("a.docx", "word/document.xml",
				WORD.formatted("<w:p><w:r><w:t>Mae'r ysgol </w:t></w:r><w:r><w:t>yn dysgu</w:t><w:delText>gone</w:delText></w:r></w:p><w:p><w:r><w:t>Tab</w:t><w:tab/><w:t>here</w:t></w:r></w:p>")));
	}

	@Test
	void openDocument() throws IOException {
		assertEquals("2 Pennawd | 3 One two", read("a.odt", "content.xml",
				OPEN_DOCUMENT.formatted("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Pennawd</text:h><text:p>One<text:s/><text:span>two</text:span></text:p>")));
	}

	@Test
	void pdf() throws IOException {
		Path file = folder.resolve("a.pdf");
		try (PDDocument document = new PDDocument()) {
			for (String line : List.of("The grant went into staffing.", "Parents were asked.")) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
					content.newLineAtOffset(72, 700);
					content.showText(line);
					content.endText();
				}
			}
			document.save(file.toFile());
		}
		assertEquals("1 The grant went into staffing. | 2 Parents were asked.", shown(DocumentReader.read(file)));
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
		assertTrue(isReadOrRefused(file));
	}

	@Test
	void letters() throws IOException {
		assertEquals("1 Tŷ newydd | 1 Un llinell hir", read("a.eml", """
				From: a@example.invalid
				Subject: =?UTF-8?B?VMW3?= =?UTF-8?Q?_newydd?=
				Content-Type: multipart/mixed; boundary="b1"

				--b1
				Content-Type: multipart/alternative;
				 boundary=b2

				--b2
				Content-Type: text/plain; charset=utf-8
				Content-Transfer-Encoding: quoted-printable

				Un llinell =
				hir
				--b2
				Content-Type: text/html

				<p>the same again</p>
				--b2--
				--b1
				Content-Type: text/plain
				Content-Disposition: attachment; filename=x.txt

				not this
				--b1--
				"""));
		assertEquals("1 Hello | 1 Plain", read("b.eml", "Subject: Hello\r\n\r\nPlain\r\n"));
	}

	@Test
	void aZipThatUnpacksWithoutEndIsRefused() throws IOException {
		Path file = folder.resolve("bomb.docx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w:document xmlns:w='w'><w:p>".getBytes(StandardCharsets.UTF_8));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 300; i++) {
				zip.write(blanks);
			}
			zip.closeEntry();
		}
		assertTrue(Files.size(file) < 1 << 20);
		assertThrows(IOException.class, () -> DocumentReader.read(file));
	}

	@Test
	void aPdfThatUnpacksWithoutEndIsRefused() throws IOException {
		assertEquals("1 Sound", shown(DocumentReader.read(pdf("sound.pdf", "/Filter /FlateDecode", deflated(SAYS.formatted("Sound"), 0)))));
		refused("bomb.pdf", "/Filter /FlateDecode", deflated(SAYS.formatted("Bomb"), 70));
		byte[] withoutHeader = deflated(SAYS.formatted("Bomb"), 70);
		withoutHeader[0] = 0;
		refused("header.pdf", "/Filter /FlateDecode", withoutHeader);
	}

	@Test
	void aPdfThatIsPackedTwiceIsRefused() throws IOException {
		assertEquals("1 Sound", shown(DocumentReader.read(pdf("sound.pdf", "/Filter [/AHx /Fl]", hexadecimal(deflated(SAYS.formatted("Sound"), 0))))));
		refused("hexadecimal.pdf", "/Filter [/AHx /Fl]", hexadecimal(deflated(SAYS.formatted("Bomb"), 70)));
		refused("escaped.pdf", "/F#69lter [/#41Hx /F#6cateDecode]", hexadecimal(deflated(SAYS.formatted("Bomb"), 70)));
	}

	@Test
	void aPdfThatIsPackedInAnOlderWayIsRefused() throws IOException {
		assertEquals("1 Sound", shown(DocumentReader.read(pdf("sound.pdf", "/Filter /LZWDecode", lzw(SAYS.formatted("Sound"), 0)))));
		refused("lzw.pdf", "/Filter /LZWDecode", lzw(SAYS.formatted("Bomb"), 70));
		refused("elsewhere.pdf", "/Filter 6 0 R", lzw(SAYS.formatted("Bomb"), 70));
	}

	@Test
	void whatSaysToBeAPictureIsNotUnpacked() throws IOException {
		byte[] bomb = deflated(SAYS.formatted("Bomb"), 70);
		for (String picture : List.of("/Subtype /Image /Filter /FlateDecode", "/Filter/FlateDecode/Subtype/Image", "/Filter /FlateDecode /Subtype 7 0 R")) {
			Path file = pdf("picture.pdf", picture, bomb);
			UnreadableException refused = assertThrows(UnreadableException.class, () -> DocumentReader.read(file), picture);
			assertTrue(Set.of(Unreadable.NO_TEXT, Unreadable.TOO_LARGE).contains(refused.reason()), picture);
		}
	}

	/** Without a password anybody can read it, but it cannot be seen in the bytes what is packed in it. */
	@Test
	void anEncryptedPdfThatUnpacksWithoutEndIsRefused() throws IOException {
		Path file = folder.resolve("encrypted.pdf");
		try (PDDocument document = Loader.loadPDF(pdf("plain.pdf", "/Filter /FlateDecode", deflated(SAYS.formatted("Bomb"), 0)).toFile())) {
			COSDictionary note = new COSDictionary();
			note.setItem(COSName.CONTENTS, new COSString(new byte[70 << 20]));
			document.getDocumentCatalog().getCOSObject().setItem(COSName.ANNOT, note);
			document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
			document.save(file.toFile());
		}
		byte[] bytes = Files.readAllBytes(file);
		assertTrue(bytes.length < 2 << 20 && new String(bytes, StandardCharsets.ISO_8859_1).contains("/ObjStm"), "the note is packed with others");
		assertEquals(Unreadable.TOO_LARGE, assertThrows(UnreadableException.class, () -> DocumentReader.read(file)).reason());
	}

	private void refused(String name, String attributes, byte[] packed) throws IOException {
		Path bomb = pdf(name, attributes, packed);
		assertTrue(Files.size(bomb) < 2 << 20);
		assertEquals(Unreadable.TOO_LARGE, assertThrows(UnreadableException.class, () -> DocumentReader.read(bomb), name).reason());
	}

	private static byte[] hexadecimal(byte[] bytes) {
		return (HexFormat.of().formatHex(bytes) + '>').getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] lzw(String says, int megabytes) {
		return Lzw.packed((says + " ".repeat(megabytes << 20)).getBytes(StandardCharsets.US_ASCII));
	}

	/** With so many megabytes of blanks behind it. */
	private static byte[] deflated(String says, int megabytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(says.getBytes(StandardCharsets.US_ASCII));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < megabytes; i++) {
				out.write(blanks);
			}
		}
		return packed.toByteArray();
	}

	/** A PDF of one page that says what is packed in that way. */
	private Path pdf(String name, String attributes, byte[] packed) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write("""
					%%PDF-1.4
					1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
					2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
					3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
					5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
					6 0 obj /LZWDecode endobj
					7 0 obj /Image endobj
					4 0 obj <</Length %d %s>> stream
					""".formatted(packed.length, attributes).getBytes(StandardCharsets.US_ASCII));
			out.write(packed);
			out.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
		}
		return file;
	}

	@Test
	void aTextOfAHundredMegabytesIsRefused() throws IOException {
		Path file = folder.resolve("large.txt");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(100L << 20);
		}
		assertThrows(IOException.class, () -> DocumentReader.read(file));
	}

	@Test
	void entitiesAndForeignFilesAreRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
		for (String type : List.of("<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>", "<!DOCTYPE d SYSTEM '" + secret.toUri() + "'>",
				"<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>")) {
			Path file = zip("x.docx", "word/document.xml", type + WORD.formatted("<w:p><w:t>before &x; after</w:t></w:p>"));
			assertThrows(IOException.class, () -> DocumentReader.read(file), type);
		}
	}

	@Test
	void elementsInsideEachOtherWithoutEndAreRefused() throws IOException {
		Path odt = zip("deep.odt", "content.xml", OPEN_DOCUMENT.formatted("<text:p>".repeat(100_000)));
		assertThrows(IOException.class, () -> DocumentReader.read(odt));
		Path html = Files.writeString(folder.resolve("deep.html"), "<div>".repeat(200_000) + "end");
		assertTrue(isReadOrRefused(html));
		Path mail = Files.writeString(folder.resolve("deep.eml"), "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(5_000));
		assertTrue(isReadOrRefused(mail));
	}

	@Test
	void tooMuchTextIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("long.txt"), "word ".repeat(2_000_000));
		assertThrows(IOException.class, () -> DocumentReader.read(file));
	}

	@Test
	void whateverIsInAFileItIsReadOrRefused() throws IOException {
		Random random = new Random(20261122);
		byte[] sound = Files.readAllBytes(zip("sound.docx", "word/document.xml", WORD.formatted("<w:p><w:r><w:t>Sound</w:t></w:r></w:p>".repeat(50))));
		for (String ending : List.of("pdf", "docx", "odt", "html", "eml", "txt")) {
			for (int i = 0; i < 40; i++) {
				byte[] bytes = i % 2 == 0 ? sound.clone() : ("%PDF-1.7\n<html>Content-Type: text/html; charset=\n\n" + "x".repeat(i)).getBytes(StandardCharsets.UTF_8);
				for (int j = 0; j < 1 + i; j++) {
					bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
				}
				Path file = Files.write(folder.resolve("fuzz." + ending), bytes);
				assertTrue(isReadOrRefused(file), ending);
			}
		}
	}

	@Test
	void otherNamesAreNoDocuments() {
		assertFalse(DocumentReader.isDocument("a.exe"));
		assertFalse(DocumentReader.isDocument("pdf"));
		assertTrue(DocumentReader.isDocument("Cofnodion.PDF"));
		assertTrue(DocumentReader.isDocument("Cofnodion.doc"));
	}

	@Test
	void whyADocumentCannotBeReadIsTold() throws IOException {
		why(Unreadable.FORMAT, Files.writeString(folder.resolve("a.doc"), "text"));
		why(Unreadable.NO_TEXT, pdf("scanned.pdf", "", "q 612 0 0 792 0 0 cm Q".getBytes(StandardCharsets.US_ASCII)));
		why(Unreadable.NO_TEXT, Files.writeString(folder.resolve("empty.txt"), " \n"));
		why(Unreadable.PASSWORD, encrypted("locked.pdf", "owner", "user"));
		assertEquals("1 Sound", shown(DocumentReader.read(encrypted("open.pdf", "owner", ""))));
		why(Unreadable.PASSWORD, Files.write(folder.resolve("locked.docx"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 }));
		why(Unreadable.PASSWORD, zip("locked.odt", Map.of("content.xml", "\u0001\u0002", "META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>")));
		why(Unreadable.TOO_LARGE, Files.writeString(folder.resolve("long.txt"), "word ".repeat(2_000_000)));
		assertFalse(assertThrows(IOException.class, () -> DocumentReader.read(Files.writeString(folder.resolve("broken.docx"), "PK"))) instanceof UnreadableException);
		for (Unreadable reason : Unreadable.values()) {
			assertNotEquals(reason.message(Language.ENGLISH), reason.message(Language.WELSH));
		}
	}

	private static void why(Unreadable reason, Path file) {
		assertEquals(reason, assertThrows(UnreadableException.class, () -> DocumentReader.read(file), file.toString()).reason(), file.toString());
	}

	private Path encrypted(String name, String owner, String user) throws IOException {
		Path file = folder.resolve(name);
		try (PDDocument document = Loader.loadPDF(pdf("plain.pdf", "/Filter /FlateDecode", deflated(SAYS.formatted("Sound"), 0)).toFile())) {
			document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
			document.save(file.toFile());
		}
		return file;
	}

	private static boolean isReadOrRefused(Path file) {
		try {
			return DocumentReader.read(file) != null;
		} catch (@SuppressWarnings("unused") IOException refused) {
			return true;
		}
	}

	private String read(String name, String text) throws IOException {
		return read(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private String read(String name, byte[] bytes) throws IOException {
		return shown(DocumentReader.read(Files.write(folder.resolve(name), bytes)));
	}

	private String read(String name, String part, String xml) throws IOException {
		return shown(DocumentReader.read(zip(name, part, xml)));
	}

	private Path zip(String name, String part, String content) throws IOException {
		return zip(name, Map.of(part, content));
	}

	private Path zip(String name, Map<String, String> parts) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	private static String shown(List<TextParagraph> paragraphs) {
		return paragraphs.stream().map(paragraph -> paragraph.place() + " " + paragraph.text()).collect(Collectors.joining(" | "));
	}
}
