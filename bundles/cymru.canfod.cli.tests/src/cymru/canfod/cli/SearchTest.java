package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import cymru.canfod.quantifier.Language;
import cymru.canfod.samples.Sample;

/** {@code search} on the example review. */
class SearchTest {

	private static final String CACHE = "canfod.cache";
	private static final String DICTIONARIES = "canfod.dictionaries";

	private final Path folder;
	private String before;

	SearchTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void copy() throws IOException {
		Sample.COMPLETE.copy(folder.resolve("r"), null);
		before = System.setProperty(CACHE, folder.resolve("cache").toString());
	}

	@AfterEach
	void restore() {
		if (before == null) {
			System.clearProperty(CACHE);
		} else {
			System.setProperty(CACHE, before);
		}
	}

	@Test
	void jsonIsAsItWasPromised() {
		Run run = Run.of(folder, "search", "r", "CDU in:passage", "--json", "--limit", "3");
		assertEquals("", run.err());
		assertEquals(ExitCode.FINE, run.code());
		JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
		assertEquals(List.of("query", "total", "hits"), List.copyOf(answer.keySet()));
		assertEquals("CDU in:passage", answer.get("query").getAsString());
		assertEquals(3, answer.getAsJsonArray("hits").size());
		assertTrue(answer.get("total").getAsInt() > 3);
		JsonObject hit = answer.getAsJsonArray("hits").get(0).getAsJsonObject();
		assertEquals(List.of("file", "line", "kind", "provider", "language", "score", "snippet"), List.copyOf(hit.keySet()));
		assertEquals("passage", hit.get("kind").getAsString());
		assertEquals("cy", hit.get("language").getAsString());
		assertTrue(hit.get("snippet").getAsString().contains("CDU"));
	}

	@Test
	void theGlossaryCanBeSwitchedOff() {
		int with = total(Run.of(folder, "search", "r", "IDP", "--json"));
		int without = total(Run.of(folder, "search", "r", "IDP", "--json", "--no-glossary"));
		assertTrue(with > without && without > 0, with + " " + without);
		assertTrue(Run.of(folder, "search", "r", "IDP language:cy", "--json").out().contains("\"glossary\":true"));
		assertTrue(Run.of(folder, "search", "r", "IDP language:cy").out().contains(", by the glossary: "));
	}

	@Test
	void everyLineOfInputHasALineOfOutput() {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Language.WELSH);
		var input = new ByteArrayInputStream("ysgol\n\n(x\ncyllid mewn:finding\n".getBytes(StandardCharsets.UTF_8));
		int code = new SearchCommand(terminal, folder, input).run(new CommandLine.Search("r", "-", true, 2, true), new NullProgressMonitor());
		assertEquals(ExitCode.UNUSABLE, code, "whoever runs it from a script learns that not all was answered");
		assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("canfod: ni ellid deall 2 ymholiad: "), err.toString(StandardCharsets.UTF_8));
		List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
		assertEquals(4, lines.size());
		assertEquals(List.of("ysgol", "", "(x", "cyllid mewn:finding"), lines.stream().map(line -> JsonParser.parseString(line).getAsJsonObject().get("query").getAsString()).toList());
		assertEquals(Set.of("offset", "length", "message"), JsonParser.parseString(lines.get(2)).getAsJsonObject().getAsJsonObject("error").keySet());
		assertTrue(lines.get(2).contains("cromfach"));
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstQuery() {
		var out = new ByteArrayOutputStream();
		var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8), Language.ENGLISH);
		var input = new ByteArrayInputStream("\ufeffworkload\r\nplan".getBytes(StandardCharsets.UTF_8));
		assertEquals(ExitCode.FINE, new SearchCommand(terminal, folder, input).run(new CommandLine.Search("r", "-", false, 1, true), new NullProgressMonitor()));
		assertEquals(List.of("workload", "plan"), out.toString(StandardCharsets.UTF_8).lines().map(line -> line.substring(0, line.indexOf(':'))).toList());
	}

	@Test
	void ofALongWrongQueryOnlyWhatIsWrongIsShown() {
		Run run = Run.of(folder, "search", "r", "pupils ".repeat(30) + "(and " + "plans ".repeat(20));
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(List.of("canfod: The parenthesis is not closed.", "ils " + "pupils ".repeat(8) + "(and " + "plans ".repeat(9) + "p", " ".repeat(60) + "^".repeat(60)), run.err().lines().toList());
	}

	@Test
	void aWrongQueryIsShownWhereItIsWrong() {
		Run run = Run.of(folder, "search", "r", "pupils (and");
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals("canfod: The parenthesis is not closed.\npupils (and\n       ^^^^\n", run.err().replace("\r\n", "\n"));
	}

	@Test
	void whatChangesIsFoundAndNothingIsWrittenToTheReview() throws IOException {
		assertEquals(0, total(Run.of(folder, "search", "r", "eliffantod", "--json")));
		Path visit = folder.resolve("r/visits/S01.canfod");
		Files.writeString(visit, Files.readString(visit) + "\nvisit S01 on 2023-03-30\n  alnco \"Roedd dau eliffant yn yr iard.\"\n    yes alnco-slt\n");
		Files.createDirectories(folder.resolve("r/documents"));
		Files.writeString(folder.resolve("r/documents/letter.txt"), "Dear all\n\nThere are no elephants in Wales, only eliffantod.\n");
		Run run = Run.of(folder, "search", "r", "eliffantod", "--json");
		assertEquals(2, total(run));
		assertTrue(run.out().contains("\"file\":\"documents/letter.txt\",\"line\":3,\"kind\":\"document\""), run.out());
		Files.delete(folder.resolve("r/documents/letter.txt"));
		assertEquals(1, total(Run.of(folder, "search", "r", "eliffantod", "--json")));
		assertTrue(Files.isDirectory(folder.resolve("cache/search")));
		try (var files = Files.walk(folder.resolve("r"))) {
			assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith("segments")));
		}
	}

	@Test
	void reviewsBelowAFolderAreSearchedTogether() throws IOException {
		Sample.COMPLETE.copy(folder.resolve("all/second"), null);
		Files.move(folder.resolve("r"), folder.resolve("all/first"));
		Run run = Run.of(folder, "search", "all", "CDU in:passage", "--json", "--limit", "1000");
		assertEquals("", run.err());
		assertEquals(2 * total(Run.of(folder, "search", "all/first", "CDU in:passage", "--json")), total(run));
		assertTrue(run.out().contains("\"file\":\"first/visits/S") && run.out().contains("\"file\":\"second/visits/S"));
	}

	@Test
	void documentsThatCannotBeReadAreNamedInASentence() throws IOException {
		Path documents = Files.createDirectories(folder.resolve("r/documents"));
		Files.writeString(documents.resolve("broken.docx"), "no zip");
		Files.writeString(documents.resolve("broken.pdf"), "no PDF");
		try (RandomAccessFile large = new RandomAccessFile(documents.resolve("large.txt").toFile(), "rw")) {
			large.setLength(100L << 20);
		}
		Run run = Run.of(folder, "search", "r", "CDU", "--json");
		assertEquals(ExitCode.FINE, run.code());
		assertEquals("""
				canfod: "documents/broken.docx" cannot be read, so what it says cannot be found. It is damaged, or not what its name says.
				canfod: "documents/broken.pdf" cannot be read, so what it says cannot be found. It is damaged, or not what its name says.
				canfod: "documents/large.txt" cannot be read, so what it says cannot be found. It is too large, or unpacks to too much.
				""", run.err().replace("\r\n", "\n"));
	}

	@Test
	void aDictionaryIsUsedAndADamagedOneIsTold() throws IOException {
		Path dictionaries = Files.createDirectories(folder.resolve("dictionaries"));
		System.setProperty(DICTIONARIES, dictionaries.toString());
		try {
			Path documents = Files.createDirectories(folder.resolve("r/documents"));
			Files.writeString(documents.resolve("letter.txt"), "Mae'r frenzorth yn yr ardd gyda'r plant.");
			assertEquals(0, total(Run.of(folder, "search", "r", "brenwll", "--json")));
			Files.writeString(dictionaries.resolve("cy.aff"), "SET UTF-8\nPFX M Y 1\nPFX M b f b\nSFX P Y 1\nSFX P wll zorth wll\n");
			Files.writeString(dictionaries.resolve("cy.dic"), "1\nbrenwll/MP\n");
			assertEquals(1, total(Run.of(folder, "search", "r", "brenwll", "--json")));
			Files.writeString(dictionaries.resolve("cy.aff"), "SFX P Y x\n");
			Run run = Run.of(folder, "search", "r", "ardd", "--json");
			assertEquals(ExitCode.FINE, run.code());
			assertTrue(run.err().startsWith("canfod: The Welsh dictionary"), run.err());
		} finally {
			System.clearProperty(DICTIONARIES);
		}
	}

	@Test
	void wrongUsage() {
		assertTrue(Run.of(folder, "search", "--help").out().contains("all reviews below it"));
		assertTrue(Run.of(folder, "search", "r").err().contains("needs a query"));
		assertTrue(Run.of(folder, "search", "r", "x", "--limit", "0").err().contains("not a number of hits"));
		assertTrue(Run.of(folder, "search", "r", "x", "y").err().contains("one word too many"));
		assertTrue(Run.of(folder, "help").out().contains("search DIR"));
	}

	private static int total(Run run) {
		return JsonParser.parseString(run.out()).getAsJsonObject().get("total").getAsInt();
	}
}
