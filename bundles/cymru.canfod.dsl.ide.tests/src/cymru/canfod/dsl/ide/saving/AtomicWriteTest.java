package cymru.canfod.dsl.ide.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.folder.EvidenceFiles;

@NonNullByDefault({})
class AtomicWriteTest {

	@TempDir
	private Path folder;

	@Test
	void replacesTheWholeContent() throws IOException {
		Path file = Files.writeString(folder.resolve("a.canfod"), "a long old text");
		AtomicWrite.text(file, "new ŵ");
		assertEquals("new ŵ", Files.readString(file));
		assertOnly(file);
	}

	@Test
	void untilItTakesItsPlaceTheOldContentStays() throws IOException {
		Path file = Files.writeString(folder.resolve("a.canfod"), "old");
		try (AtomicWrite write = AtomicWrite.prepare(file, new byte[] { 'n' })) {
			assertEquals("old", Files.readString(file));
		}
		assertEquals("old", Files.readString(file));
		assertOnly(file);
	}

	@Test
	void followsALinkAndKeepsPermissions() throws IOException {
		Path file = Files.writeString(folder.resolve("a.canfod"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		Path link = Files.createSymbolicLink(folder.resolve("link.canfod"), file);
		AtomicWrite.text(link, "new");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aFolderThatIsMissingIsAnErrorAndLeavesNothing() {
		assertThrows(IOException.class, () -> AtomicWrite.text(folder.resolve("missing/a.canfod"), "new"));
	}

	@Test
	void whatTheDiskHoldsIsKnownFromItsState() throws IOException {
		Path file = Files.writeString(folder.resolve("a.canfod"), "old");
		try (AtomicWrite write = AtomicWrite.prepare(file, new byte[] { 'n', 'e', 'w' })) {
			DiskState ours = write.takePlace();
			assertTrue(ours.isStill(file));
			AtomicWrite.text(file, "his");
			assertFalse(ours.isStill(file), "as long, and of another program");
		}
	}

	@Test
	void whatAKilledProgramLeftBehindIsClearedWhenItIsOld() throws IOException {
		Path file = Files.writeString(folder.resolve("a.canfod"), "old");
		Path left = Files.writeString(HalfFile.beside(file), "ne");
		assertEquals(List.of("a.canfod"), List.copyOf(EvidenceFiles.below(folder).files().keySet()), "no evidence");
		assertEquals(List.of(), HalfFile.clear(folder, Instant.now()), "another program may be writing it");
		assertEquals(List.of(left), HalfFile.clear(folder, Instant.now().plusSeconds(61)));
		assertOnly(file);
	}

	/** Needs the right to mount a file system. */
	@Test
	void onAFullDiskTheOldContentStays() throws IOException, InterruptedException {
		assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()), "no small disk can be mounted here");
		try {
			Path file = Files.writeString(folder.resolve("a.canfod"), "old");
			assertThrows(IOException.class, () -> AtomicWrite.text(file, "new".repeat(100_000)));
			assertEquals("old", Files.readString(file));
			assertOnly(file);
			AtomicWrite.text(file, "what there is room for");
			assertEquals("what there is room for", Files.readString(file));
		} finally {
			ran("umount", folder.toString());
		}
	}

	private static boolean ran(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
	}

	private void assertOnly(Path file) throws IOException {
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}
}
