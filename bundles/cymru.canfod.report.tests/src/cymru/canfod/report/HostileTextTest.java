package cymru.canfod.report;

import static cymru.canfod.report.Written.SMALL;
import static cymru.canfod.report.Written.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.document.Document;

/** Texts are data: whatever they look like, they are printed as they stand. */
class HostileTextTest {

	private static final String PLACE = "In short.";

	@ParameterizedTest
	@ValueSource(strings = { "<b>bold</b> & <script>alert(1)</script>", "${row} row[@x@] <value-of>1+1</value-of>", "javascript:1/0; }]>", "&amp; &lt; &#65;",
			"<html><body>x</body></html>" })
	void markupAndScriptsAreTexts(String text) throws Exception {
		Document document = document(SMALL.replace(PLACE, text), Language.ENGLISH);
		try (var rendering = new Rendering(document)) {
			assertTrue(PrintedText.of(rendering.content(Format.PDF)).contains(text), text);
			assertTrue(word(rendering.content(Format.DOCX)).contains(text), text);
			var page = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new ByteArrayInputStream(new String(rendering.content(Format.HTML), StandardCharsets.UTF_8).replace("<!DOCTYPE html>", "")
							.getBytes(StandardCharsets.UTF_8)));
			assertTrue(page.getDocumentElement().getTextContent().contains(text), text);
			assertEquals(0, page.getElementsByTagName("script").getLength());
		}
	}

	@Test
	void markupInTitlesLabelsAndCellsIsText() throws Exception {
		Document document = document(SMALL.replace("\"A small review\"", "\"A <i>\\\"small\\\"</i> 'review' ]]>\"").replace("\"The definition\"", "\"R&D <x> ${1}\"")
				.replace("\"is secure in the definition\"", "\"a<b && c>d\"").replace("\"North\"", "\"<North> & 1/0\""), Language.ENGLISH);
		try (var rendering = new Rendering(document)) {
			String printed = PrintedText.of(rendering.content(Format.PDF));
			assertTrue(printed.contains("A <i>\"small\"</i> 'review' ]]>"), printed);
			assertTrue(printed.contains("R&D <x> ${1}"), printed);
			assertTrue(printed.contains("A<b && c>d"), printed);
			assertTrue(printed.contains("<North> & 1/0"), printed);
			assertTrue(word(rendering.content(Format.DOCX)).contains("R&D <x> ${1}"));
		}
	}

	@Test
	void aWordOfAThousandLettersIsPrintedWhole() throws Exception {
		Document document = document(SMALL.replace(PLACE, "w".repeat(1000)).replace("\"North\"", "\"" + "ß".repeat(1000) + "\""), Language.ENGLISH);
		try (var rendering = new Rendering(document)) {
			String printed = PrintedText.of(rendering.content(Format.PDF));
			assertEquals(1000, printed.chars().filter(letter -> letter == 'ß').count());
			assertTrue(printed.chars().filter(letter -> letter == 'w').count() >= 1000);
		}
	}

	@Test
	void lettersThatTheTypefaceLacksAreShownAsMissing() throws Exception {
		Document document = document(SMALL.replace(PLACE, "Tŷ \u6f22 ŵy."), Language.ENGLISH);
		try (var rendering = new Rendering(document)) {
			String printed = PrintedText.of(rendering.content(Format.PDF));
			assertTrue(printed.contains("Tŷ \u25a1 ŵy."), printed);
			assertTrue(word(rendering.content(Format.DOCX)).contains("Tŷ \u6f22 ŵy."));
		}
	}

	private static String word(byte[] docx) throws Exception {
		try (var entries = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					var factory = DocumentBuilderFactory.newInstance();
					return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.readAllBytes())).getDocumentElement().getTextContent();
				}
			}
		}
		throw new IOException("no text in the file");
	}
}
