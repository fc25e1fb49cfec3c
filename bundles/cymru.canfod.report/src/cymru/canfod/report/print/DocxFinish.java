package cymru.canfod.report.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import cymru.canfod.report.Typeface;
import cymru.canfod.report.document.Document;

/**
 * What BIRT leaves to be done to a Word file: headings as such, page numbers that Word counts itself, the language, and a typeface that
 * is on every machine (of the same widths as the one that PDFs carry with them).
 */
final class DocxFinish {

	private static final String TYPEFACE = "Arial";

	/** BIRT puts the look of a page number beside the place for it. */
	private static final Pattern MISPLACED_LOOK = Pattern.compile("<w:r>((?:<w:(?:rFonts|sz|szCs|spacing) [^>]*/>)+)<w:fldChar ");

	private final List<Outline> outline;
	private final Document document;

	private DocxFinish(List<Outline> outline, Document document) {
		this.outline = outline;
		this.document = document;
	}

	static byte[] finish(byte[] docx, Document document) throws IOException {
		return new DocxFinish(Outline.of(document), document).finish(docx);
	}

	/** How many pictures the file holds. */
	static long pictures(byte[] docx) throws IOException {
		long pictures = 0;
		try (var entries = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				pictures += entry.getName().startsWith("media/") ? 1 : 0;
			}
		}
		return pictures;
	}

	private byte[] finish(byte[] docx) throws IOException {
		var bytes = new ByteArrayOutputStream(docx.length);
		try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				var copy = new ZipEntry(entry.getName());
				copy.setTime(0);
				out.putNextEntry(copy);
				out.write(finished(entry.getName(), in.readAllBytes()));
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private byte[] finished(String name, byte[] content) throws IOException {
		if (!name.endsWith(".xml")) {
			return content;
		}
		byte[] text = new String(content, StandardCharsets.UTF_8).replace('"' + Typeface.FAMILY + '"', '"' + TYPEFACE + '"')
				.getBytes(StandardCharsets.UTF_8);
		return switch (name) {
		case "word/document.xml" -> WordText.finish(text, outline);
		case "word/styles.xml" -> styles(new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
		case "docProps/core.xml" -> new String(text, StandardCharsets.UTF_8).replace("<dc:creator/>", "<dc:creator>Canfod</dc:creator>")
				.getBytes(StandardCharsets.UTF_8);
		default -> MISPLACED_LOOK.matcher(new String(text, StandardCharsets.UTF_8)).replaceAll("<w:r><w:rPr>$1</w:rPr><w:fldChar ")
				.getBytes(StandardCharsets.UTF_8);
		};
	}

	private String styles(String styles) {
		String headings = heading(1) + heading(2);
		return styles.replace("w:lang w:val=\"en-GB\"", "w:lang w:val=\"" + document.language().tag() + "-GB\"").replace("Times New Roman", TYPEFACE)
				.replace("</w:styles>", headings + "</w:styles>");
	}

	private static String heading(int level) {
		return """
				<w:style w:type="paragraph" w:styleId="Heading%1$d"><w:name w:val="heading %1$d"/><w:qFormat/>\
				<w:pPr><w:keepNext/><w:outlineLvl w:val="%2$d"/></w:pPr></w:style>""".formatted(level, level - 1);
	}
}
