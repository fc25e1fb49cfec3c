package cymru.canfod.report;

import static cymru.canfod.report.Written.SMALL;
import static cymru.canfod.report.Written.review;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.ReportException.Reason;

/** Places that no report can be written to: nothing half-written stays there, and the message says what is wrong, where, and what to do. */
class OutputTest {

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDisk(@TempDir Path temporary) throws Exception {
		Path disk = Files.createDirectory(temporary.resolve("disk"));
		assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()), "only who may mount a small disk can fill one");
		try {
			Files.writeString(disk.resolve("mine"), "mine");
			ReportException failure = refusal(disk.resolve("out"));
			assertTrue(failure.getMessage().contains("no room for it in " + disk.resolve("out")), failure.getMessage());
			assertTrue(failure.message(Language.WELSH).contains("nid oes lle iddo yn " + disk.resolve("out")), failure.message(Language.WELSH));
			assertEquals(List.of("mine"), names(disk));
			assertEquals("mine", Files.readString(disk.resolve("mine")));
		} finally {
			assertTrue(runs("umount", disk.toString()));
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDiskUnderTheWorkingFiles(@TempDir Path temporary) throws Exception {
		Path disk = Files.createDirectory(temporary.resolve("disk"));
		assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()), "only who may mount a small disk can fill one");
		var before = System.getProperties().clone();
		try {
			System.setProperty("canfod.cache", disk.toString());
			IOException full = assertThrows(IOException.class, () -> Files.write(disk.resolve("font"), new byte[1 << 20]));
			ReportException failure = Obstacle.whileMaking("a.pdf", full);
			assertEquals(Reason.OUTPUT, failure.reason());
			assertTrue(failure.getMessage().contains("no room in " + disk), failure.getMessage());
			assertTrue(failure.message(Language.WELSH).contains("nid oes lle yn " + disk), failure.message(Language.WELSH));
		} finally {
			System.setProperties((Properties) before);
			assertTrue(runs("umount", disk.toString()));
		}
		assertEquals(Reason.RENDERING, Obstacle.whileMaking("a.pdf", new IOException("anything else")).reason());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDiskThatCanOnlyBeRead(@TempDir Path temporary) throws Exception {
		Path disk = Files.createDirectory(temporary.resolve("disk"));
		assumeTrue(runs("mount", "-t", "tmpfs", "-o", "ro,size=16k", "tmpfs", disk.toString()), "only who may mount a disk can mount one that cannot be written");
		try {
			assertTrue(refusal(disk).getMessage().contains("you may not write to " + disk), refusal(disk).getMessage());
			assertTrue(refusal(disk.resolve("out")).getMessage().contains("you may not write to " + disk.resolve("out")));
		} finally {
			assertTrue(runs("umount", disk.toString()));
		}
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void aFolderOfSomebodyElse(@TempDir Path temporary) throws IOException {
		Path folder = Files.createDirectory(temporary.resolve("out"));
		assertTrue(folder.toFile().setWritable(false));
		assumeTrue(!Files.isWritable(folder), "who is root may write anywhere");
		assertTrue(refusal(folder).getMessage().contains("you may not write to " + folder), refusal(folder).getMessage());
		assertEquals(List.of(), names(folder));
	}

	@Test
	void aFileWhereTheFolderShouldBe(@TempDir Path temporary) throws IOException {
		Path file = Files.writeString(temporary.resolve("taken"), "mine");
		for (Path folder : List.of(file, file.resolve("out"))) {
			ReportException failure = refusal(folder);
			assertTrue(failure.getMessage().contains("something else at " + file), failure.getMessage());
			assertTrue(failure.message(Language.WELSH).contains("rhywbeth arall eisoes yn " + file), failure.message(Language.WELSH));
		}
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aFolderWhereAFileShouldBe(@TempDir Path folder) throws IOException {
		Path inTheWay = Files.createDirectories(folder.resolve("small-2023-cy.html/mine"));
		String older = "an older report";
		Files.writeString(folder.resolve("small-2023-en.html"), older);
		ReportException failure = refusal(folder);
		assertTrue(failure.getMessage().contains("something else at " + inTheWay.getParent() + " already"), failure.getMessage());
		assertEquals(List.of("small-2023-cy.html", "small-2023-en.html"), names(folder));
		assertEquals(older, Files.readString(folder.resolve("small-2023-en.html")));
	}

	@Test
	void aFolderThatWasMadeForNothingGoesAgain(@TempDir Path temporary) throws IOException {
		Path folder = temporary.resolve("out");
		try (var delivery = new Delivery(folder)) {
			delivery.add("a.html", new byte[] { 1 });
			assertTrue(Files.isDirectory(folder));
		}
		assertFalse(Files.exists(folder));
	}

	private static ReportException refusal(Path folder) {
		var request = new ReportRequest(review(SMALL), folder, Set.of(Format.HTML), EnumSet.allOf(Language.class), false, false);
		ReportException failure = assertThrows(ReportException.class, () -> Reports.write(request, null));
		assertEquals(Reason.OUTPUT, failure.reason());
		return failure;
	}

	private static boolean runs(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		return process.waitFor() == 0;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
