package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

import cymru.canfod.quantifier.Language;
import cymru.canfod.samples.Sample;

/** What {@code check} says of the example reviews, to the letter. */
class CheckSamplesTest {

	private final Path folder;

	CheckSamplesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theCompleteOneHasNothingToSay() throws IOException {
		Run run = checked(Sample.COMPLETE, Language.ENGLISH);
		assertEquals("", run.err());
		assertEquals(ExitCode.FINE, run.code());
		Golden.compare("aln-review.json", lines(run.out()));
	}

	@Test
	void theFaultyOneHasEveryFault() throws IOException {
		Run run = checked(Sample.FAULTY, Language.ENGLISH);
		assertEquals(ExitCode.REVIEW_HAS_ERRORS, run.code());
		Golden.compare("faulty-review.json", lines(run.out()));
		Golden.compare("faulty-review.txt", run.err());
	}

	@Test
	void inWelshToo() throws IOException {
		Golden.compare("faulty-review-cy.txt", checked(Sample.FAULTY, Language.WELSH).err());
	}

	@Test
	void withoutJsonItIsASentence() throws IOException {
		Sample.COMPLETE.copy(folder.resolve("r"), null);
		Run run = Run.of(folder, "check", "r");
		assertTrue(run.out().contains("29 providers. 202 of 202 claims hold; no errors, no warnings."), run.out());
	}

	@Test
	void aReviewWithoutClaimsIsToldSo() throws IOException {
		Files.writeString(Files.createDirectory(folder.resolve("r")).resolve("review.canfod"), "review new \"New\" / \"Newydd\"\nprovider S01 \"Ysgol\" primary\n");
		assertEquals("New: 1 file, 1 provider. There are no claims yet; no errors, no warnings.", Run.of(folder, "check", "r").out().strip());
		assertEquals("Newydd: 1 ffeil, 1 darparwr. Nid oes honiadau eto; dim gwallau, dim rhybuddion.", Run.of(Language.WELSH, folder, "check", "r").out().strip());
	}

	private Run checked(Sample sample, Language language) throws IOException {
		sample.copy(folder.resolve("r"), null);
		return Run.of(language, folder, "check", "r", "--json");
	}

	/** One claim or issue a line, and proof that it is JSON. */
	private static String lines(String json) {
		assertTrue(JsonParser.parseString(json).isJsonObject());
		return json.replace("},{", "},\n{").replace(":[{", ":[\n{");
	}
}
