package cymru.canfod.dsl.ide.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.folder.EvidenceFiles;

/** Killed at any moment of saving, a program leaves a whole text, and nothing that it said was saved is lost. */
@NonNullByDefault({})
class KillTest {

	private static final int KILLS = 40;

	@TempDir
	private Path folder;

	@Test
	void theTextIsWholeWheneverTheWriterIsKilled() throws IOException, InterruptedException, URISyntaxException {
		Path file = folder.resolve("a.canfod");
		Random random = new Random(1865);
		int next = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			int saved = writeUntilKilled(file, next, 1 + random.nextInt(12), random.nextInt(3_000_000));
			String text = Files.readString(file);
			int number = text.lines().findFirst().map(Integer::parseInt).orElse(-1);
			assertEquals(EndlessWriter.text(number), text, "whole");
			assertTrue(number >= saved, () -> saved + " was saved, but there is " + number);
			next = number + 1;
		}
		assertEquals(List.of("a.canfod"), List.copyOf(EvidenceFiles.below(folder).files().keySet()), "halves are not evidence");
		HalfFile.clear(folder, Instant.now().plusSeconds(61));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	/** Returns the number of the last text that was said to be saved. */
	private static int writeUntilKilled(Path file, int first, int texts, int thenNanos) throws IOException, InterruptedException, URISyntaxException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var path = place(EndlessWriter.class) + File.pathSeparator + place(AtomicWrite.class);
		var process = new ProcessBuilder(java, "-cp", path, EndlessWriter.class.getName(), file.toString(), String.valueOf(first))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int saved = -1;
		try (BufferedReader told = process.inputReader()) {
			for (String line = told.readLine(); line != null; line = told.readLine()) {
				saved = Integer.parseInt(line);
				if (saved == first + texts) {
					long moment = System.nanoTime() + thenNanos;
					while (System.nanoTime() < moment) {
						Thread.onSpinWait();
					}
					process.toHandle().destroyForcibly();
				}
			}
			process.waitFor();
		}
		return saved;
	}

	private static String place(Class<?> type) throws URISyntaxException {
		return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
	}
}
