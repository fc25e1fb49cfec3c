package cymru.canfod.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a Word file must have beside its words. */
class WordTest {

	private static String text = "";
	private static String footer = "";

	@BeforeAll
	static void render() throws Exception {
		try (var rendering = new Rendering(Invented.document()); var entries = new ZipInputStream(new ByteArrayInputStream(rendering.content(Format.DOCX)))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				String content = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
				text = entry.getName().equals("word/document.xml") ? content : text;
				footer = entry.getName().equals("word/footer1.xml") ? content : footer;
			}
		}
	}

	@Test
	void noPageEndsInsideARow() {
		assertTrue(count("<w:tr>") > 90);
		assertEquals(count("<w:tr>"), count("<w:cantSplit/>"));
	}

	@Test
	void aQuestionStaysWithItsBars() {
		int end = text.indexOf("a secure understanding of the definition of ALN");
		assertTrue(end > 0, text);
		assertTrue(text.substring(text.lastIndexOf("<w:p>", end), end).startsWith("<w:p><w:pPr><w:keepNext/>"));
	}

	@Test
	void aHeadingInATableStaysWithTheRowsBelowIt() {
		int end = text.indexOf("North Wales");
		assertTrue(end > 0, text);
		assertTrue(text.substring(text.lastIndexOf("<w:p>", end), end).startsWith("<w:p><w:pPr><w:keepNext/>"));
		int value = text.indexOf("Ysgol Enghraifft 1");
		assertFalse(text.substring(text.lastIndexOf("<w:p>", value), value).contains("<w:keepNext/>"));
	}

	@Test
	void contentsHaveAFieldForEveryPageNumber() {
		assertEquals(7, count("PAGEREF "));
	}

	@Test
	void everyLookStandsWhereWordReadsIt() {
		assertFalse(text.contains("<w:p><w:rPr>"));
		assertTrue(footer.contains("</w:rPr><w:fldChar "), footer);
	}

	private static long count(String part) {
		return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
	}
}
