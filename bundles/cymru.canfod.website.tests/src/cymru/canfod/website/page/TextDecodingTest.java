package cymru.canfod.website.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in the coding that the bytes are in, whatever header and page say. */
class TextDecodingTest {
	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "UTF-8, text/html, ''", "UTF-8, text/html;charset=utf-8, ''", "UTF-8, text/html;charset=iso-8859-1, ''", "UTF-8, text/html, <meta charset=windows-1252>",
			"windows-1252, text/html, ''", "windows-1252, text/html;charset=UTF-8, ''", "windows-1252, text/html, <meta charset='utf-8'>", "windows-1252, text/html;charset=nonsense, ''",
			"ISO-8859-14, text/html;charset=ISO-8859-14, ''", "ISO-8859-15, text/html, <meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'>" })
	void lettersAreRead(String coding, String header, String meta) {
		Charset charset = Charset.isSupported(coding) ? Charset.forName(coding) : Charset.forName("ISO-8859-15");
		String page = meta + "<p>Si\u00e2n a\u2019r t\u00ea</p>".replace("\u2019", charset.newEncoder().canEncode('\u2019') ? "\u2019" : "'");
		assertEquals(page, TextDecoding.decode(page.getBytes(charset), coding.equals(charset.name()) ? header : "text/html;charset=" + charset.name()));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16LE, \ufeff", "UTF-16BE, \ufeff", "UTF-8, \ufeff" })
	void theMarkAtTheBeginningWins(String coding, String mark) {
		assertEquals("t\u0177", TextDecoding.decode((mark + "t\u0177").getBytes(Charset.forName(coding)), "text/html;charset=iso-8859-1"));
	}
}
