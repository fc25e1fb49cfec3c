package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.quantifier.Language;

/** What makes no sense on the command line gets a sentence and exit code 2. */
class UsageTest {

	private final Path folder;

	UsageTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"chek x                             | there is no command \"chek\"",
			"check                              | needs the folder of a review",
			"check nowhere                      | there is no folder \"nowhere\"",
			"check . --jsn                      | there is no option \"--jsn\"",
			"check a b                          | \"b\" is one word too many",
			"report .                           | --out FOLDER",
			"report . --out                     | --out needs a value",
			"report . --out o --format pdf,odt  | \"odt\" is not a format",
			"report . --out o --language fr     | \"fr\" is not a language",
			"export .                           | --answers FILE",
			"export . --answers x.pdf           | \"x.pdf\" is no spreadsheet",
			"demo x                             | \"x\" is one word too many",
			"check .                            | no file in \".\" ends in \".canfod\"" })
	void wrongUsage(String line, String sentence) {
		Run run = Run.of(folder, line.split(" "));
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.err().contains(sentence), run.err());
		assertEquals("", run.out());
	}

	@Test
	void helpNamesEveryCommandInBothLanguages() {
		for (Language language : Language.values()) {
			Run run = Run.of(language, folder, "help");
			assertEquals(ExitCode.FINE, run.code());
			for (String command : new String[] { "check DIR", "report DIR", "export DIR", "demo", "--json", "--trace", "--draft" }) {
				assertTrue(run.out().contains(command), command);
			}
		}
	}
}
