package cymru.canfod.workbench.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

	private void assertOnly(Path file) throws IOException {
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}
}
