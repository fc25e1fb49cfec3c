package cymru.canfod.search.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class MarkdownTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
			# Nodiadau: S01                                | Nodiadau: S01
			## Heading ##                                  | Heading
			- Present: ALN lead                            | Present: ALN lead
			- [x] asked                                    | asked
			> Quoted > over two lines                      | Quoted over two lines
			**ALNCo** (10:30): we *do* __know__ _it_.      | ALNCo (10:30): we do know it.
			***both*** and **bold *in* it**                | both and bold in it
			see [the plan](http://example.invalid/a "t")   | see the plan
			![a chart](chart.png) of [one][1]              | a chart of one
			<http://example.invalid> and `code`            | http://example.invalid and code
			~~struck~~ out                                 | struck out
			2 * 3 * 4 and file_name_here                   | 2 * 3 * 4 and file_name_here
			i`r ysgol a`r sir                              | i`r ysgol a`r sir
			a \\*star\\* stays, # and - inside too         | a *star* stays, # and - inside too
			5 > 3                                          | 5 > 3
			""")
	void itsWordsAlone(String written, String words) {
		assertEquals(words, Markdown.words(written));
	}

	@Test
	void aParagraphOfMarksIsReadSoon() {
		for (String mark : new String[] { "*", "_", "[", "`a", "*a ", "[](", "> " }) {
			assertFalse(Markdown.words("x" + mark.repeat(4_000)).isEmpty());
		}
	}

	@Test
	void onlyFilesOfThatName() {
		assertTrue(Markdown.isIn("notes/S01.MD"));
		assertFalse(Markdown.isIn("notes/S01.txt"));
	}
}
