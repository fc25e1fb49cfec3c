package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.samples.Sample;

/** The command that writes answers as a spreadsheet. */
class ExportTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void review() throws IOException {
		Sample.COMPLETE.copy(folder.resolve("review"), null);
	}

	@Test
	void writesARowForEachWebsiteInTheLanguageOfTheTerminal() throws IOException {
		Run run = Run.of(Language.WELSH, folder, "export", "review", "--answers", "atebion.csv");
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertEquals("ysgrifennwyd atebion.csv", run.out().strip());
		var lines = Files.readAllLines(folder.resolve("atebion.csv"));
		assertEquals(30, lines.size());
		assertTrue(lines.get(0).startsWith("\uFEFFprovider,name,kind,region,date,inspector,home-link,clicks,"), lines.get(0));
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("S01,Ysgol Gynradd Enghraifft Un,primary,") && line.contains(",2023-03-24,inspector-1,ie,0,na,")), lines.toString());
	}

	@Test
	void writesAWorkbookAndARowForEachAnswer() throws IOException {
		assertEquals(ExitCode.FINE, Run.of(folder, "export", "review", "--answers", "a.xlsx").code());
		assertTrue(Files.size(folder.resolve("a.xlsx")) > 10_000);
		assertEquals(ExitCode.FINE, Run.of(folder, "export", "review", "--answers", "list.csv", "--list").code());
		assertTrue(Files.readAllLines(folder.resolve("list.csv")).size() > 800);
	}

	/** Two look at one website, and neither may see yet what the other says. */
	@Test
	void looksThatAreStillBlindStayOutUntilSomebodyAnswersForIt() throws IOException {
		Files.writeString(folder.resolve("review/websites/S01-b.canfod"), "website S01 on 2023-03-25 by inspector-9 using aln-websites\n  home-link no\n");
		Run kept = Run.of(folder, "export", "review", "--answers", "a.csv");
		assertEquals(ExitCode.FINE, kept.code(), kept.err());
		assertTrue(kept.err().contains("2 looks are left out") && kept.err().contains("--unfinished"), kept.err());
		assertEquals(0, rowsWithAnswers("S01"));
		Run all = Run.of(folder, "export", "review", "--answers", "a.csv", "--unfinished");
		assertEquals(ExitCode.FINE, all.code(), all.err());
		assertTrue(all.err().contains("keep it from these inspectors"), all.err());
		assertEquals(2, rowsWithAnswers("S01"));
	}

	private long rowsWithAnswers(String provider) throws IOException {
		return Files.readAllLines(folder.resolve("a.csv")).stream().filter(line -> line.startsWith(provider + ',') && line.contains(",inspector-")).count();
	}

	@Test
	void saysWhatCannotBeWritten() {
		Run run = Run.of(folder, "export", "review", "--answers", "nowhere/a.csv");
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.err().contains("nowhere/a.csv"), run.err());
	}
}
