package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;

/** Whatever stands in a review folder: a sentence that says what and where, the right exit code, and the rest is checked all the same. */
class BadInputTest {

	private static final String FRAME = """
			review r "R" / "R"
			  scheme estyn-2023
			  small-group 1
			theme t "T"
			  proposition p "is well"
			provider S01 "Ysgol Un" primary
			provider S02 "Ysgol Dau" primary
			group schools "schools" / "ysgolion" = primary
			finding F1
			  "[All schools](schools: p) are well."
			  cy "Mae [pob ysgol](schools: p) yn dda."
			""";
	private static final String FIRST = "visit S01 on 2023-02-14 with alnco\n  alnco \"Da iawn.\"\n    yes p\n";
	private static final String SECOND = FIRST.replace("S01", "S02");

	private final Path folder;

	BadInputTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void aSoundReview() throws IOException {
		write("review.canfod", FRAME);
		write("visits/S01.canfod", FIRST);
		write("visits/S02.canfod", SECOND);
		assertEquals(new Run(0, "", ""), new Run(check().code(), "", check().err()));
	}

	@Test
	void notUtf8() throws IOException {
		Files.write(folder.resolve("visits/S02.canfod"), SECOND.replace("Da iawn", "Da \u0175").getBytes(StandardCharsets.UTF_16LE));
		expect(1, "visits/S02.canfod:1:1: error: not-utf8:", "\"complete\":false", "\"count\":1,\"base\":1");
		Files.write(folder.resolve("visits/S02.canfod"), SECOND.replace("Da iawn", "T\u00EAg").getBytes(StandardCharsets.ISO_8859_1));
		expect(1, "visits/S02.canfod:1:1: error: not-utf8:", "\"complete\":false", "\"count\":2,\"base\":2");
	}

	@Test
	void byteOrderMarkAndCarriageReturns() throws IOException {
		write("visits/S02.canfod", "\uFEFF" + SECOND.replace("\n", "\r\n"));
		expect(0, "", "\"count\":2,\"base\":2", "\"complete\":true");
	}

	@Test
	void emptyFile() throws IOException {
		write("visits/S02.canfod", "");
		expect(0, "", "\"count\":1,\"base\":1,\"yes\":1,\"no\":0,\"mixed\":0,\"unclear\":0,\"cannotTell\":0,\"notApplicable\":0,\"notAsked\":1");
	}

	@Test
	void tenMegabytes() throws IOException {
		write("visits/S02.canfod", SECOND + "  alnco \"Da iawn wir.\"\n    yes p\n".repeat(320_000));
		expect(0, "", "\"count\":2,\"base\":2");
	}

	@Test
	void tenMegabytesOfRubbish() throws IOException {
		write("visits/S03.canfod", "}{ ]( \" ".repeat(1_100_000));
		expect(1, "visits/S03.canfod:1:1: error:", "\"count\":2,\"base\":2,", "\"complete\":false");
	}

	@Test
	void unclosedText() throws IOException {
		write("visits/S02.canfod", SECOND.replace("iawn.\"", "iawn."));
		expect(1, "visits/S02.canfod:2:9: error: syntax:", "\"count\":2,\"base\":2", "\"complete\":false");
	}

	@Test
	void unknownAndDuplicateIds() throws IOException {
		write("visits/S02.canfod", SECOND.replace("yes p", "yes q"));
		expect(1, "visits/S02.canfod:3:9: error: unknown-id:");
		write("visits/S02.canfod", SECOND + "provider S01 \"Ysgol Tri\" primary\n");
		expect(1, "visits/S02.canfod:4:10: error: duplicate-id:");
	}

	@Test
	void cyclicGroup() throws IOException {
		write("review.canfod", FRAME + "group a \"as\" = b\ngroup b \"bs\" = a\n");
		expect(1, "error: cyclic-group:", "\"verdict\":\"holds\"");
	}

	@Test
	void providerInNoGroup() throws IOException {
		write("more.canfod", "provider S03 \"Ysgol Tri\" special\n");
		expect(0, "more.canfod:1:10: warning: provider-in-no-group:");
	}

	@Test
	void aDayThatDoesNotExist() throws IOException {
		write("visits/S02.canfod", SECOND.replace("02-14", "02-30"));
		expect(1, "visits/S02.canfod:1:14: error: impossible-date:", "\"count\":2,\"base\":2");
	}

	@Test
	void twoVisitsToOneProviderCountTogether() throws IOException {
		write("visits/S02b.canfod", SECOND.replace("yes p", "no p").replace("02-14", "03-14"));
		expect(1, "overstated", "\"count\":1,\"base\":2,\"yes\":1,\"no\":0,\"mixed\":1");
	}

	@Test
	void notes() throws IOException {
		write("visits/S02.canfod", SECOND.replace("alnco\n", "alnco\n  notes \"../secret.md\" notes \"none.md\" notes \"visits\"\n"));
		expect(1, "notes-outside-review", "\"base\":2");
		expect(1, "notes-missing");
		expect(1, "notes-not-a-file");
		Path outside = Files.createTempFile("canfod", ".md");
		Files.createSymbolicLink(folder.resolve("link.md"), outside);
		write("visits/S02.canfod", SECOND.replace("alnco\n", "alnco\n  notes \"link.md\"\n"));
		expect(1, "visits/S02.canfod:2:10: error: notes-outside-review");
		Files.delete(outside);
	}

	@Test
	void linkLoop() throws IOException {
		Files.createSymbolicLink(folder.resolve("visits/again"), folder);
		expect(1, "visits/again:1:1: error: unreadable-file:", "\"base\":2", "\"complete\":false");
	}

	@Test
	void unreadableFile() throws IOException {
		Files.createSymbolicLink(folder.resolve("visits/S03.canfod"), folder.resolve("nowhere"));
		expect(1, "visits/S03.canfod:1:1: error: unreadable-file:", "\"base\":2", "\"complete\":false");
	}

	@Test
	void fileWithoutPermission() throws IOException {
		Path file = folder.resolve("visits/S02.canfod");
		assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read every file");
		expect(1, "visits/S02.canfod:1:1: error: unreadable-file:", "\"base\":1");
	}

	@Test
	void noReviewAndTwoReviews() throws IOException {
		write("review.canfod", FRAME.substring(FRAME.indexOf("theme")));
		expect(2, "error: no-review:");
		write("review.canfod", FRAME);
		write("z.canfod", "review s \"S\" / \"S\"\n  scheme estyn-2023\n");
		expect(1, "z.canfod:1:8: error: two-reviews:", "\"review\":\"r\"");
	}

	@Test
	void schemesThatCannotBe() throws IOException {
		String scheme = "scheme x \"X\"\n  term a \"loads\" over 40% and below 70%\n  term b \"plenty\" over 60%\n  term c \"nowhere\" over 90% and below 80%\n";
		write("scheme.canfod", scheme);
		write("review.canfod", FRAME.replace("estyn-2023", "x"));
		expect(1, "error: scheme-overlap:");
		expect(1, "error: scheme-impossible:");
	}

	@Test
	void outputThatCannotBeWritten() throws IOException {
		write("taken", "a file");
		Run run = Run.of(folder, "report", ".", "--out", "taken/out", "--format", "html", "--language", "en");
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.err().contains("taken"), run.err());
	}

	@Test
	void aFullDiskUnderTheResult() throws IOException {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full), "this system has no device that is always full");
		try (var out = new PrintStream(Files.newOutputStream(full), true, StandardCharsets.UTF_8)) {
			var terminal = new Terminal(out, new PrintStream(PrintStream.nullOutputStream()), Language.ENGLISH);
			assertEquals(ExitCode.UNUSABLE, CanfodApplication.run(List.of("check", ".", "--json"), terminal, folder));
		}
	}

	@Test
	void noReportOfAReviewWithErrors() throws IOException {
		write("visits/S02.canfod", SECOND.replace("yes p", "no p"));
		Run run = Run.of(folder, "report", ".", "--out", "out");
		assertEquals(ExitCode.REVIEW_HAS_ERRORS, run.code());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	private void expect(int code, String message, String... results) {
		Run run = check();
		assertTrue(run.err().contains(message), () -> run.err());
		for (String result : results) {
			assertTrue(run.out().contains(result), () -> result + " in " + run.out());
		}
		assertEquals(code, run.code(), run.err());
		if (message.isEmpty()) {
			assertEquals("", run.err());
		}
	}

	private Run check() {
		return Run.of(folder, "check", ".", "--json");
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
