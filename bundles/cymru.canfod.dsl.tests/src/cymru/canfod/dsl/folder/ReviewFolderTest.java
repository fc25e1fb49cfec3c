package cymru.canfod.dsl.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.tally.facts.FileFacts;

/** Files are read on all cores, and nobody can tell. */
class ReviewFolderTest {

	private static final int FILES = 200;

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws IOException {
		for (int i = 0; i < FILES; i++) {
			Files.writeString(folder.resolve("F%03d.canfod".formatted(i)), """
					visit S%1$d on 2023-02-14 face-to-face in welsh by inspector-%1$d with alnco
					  alnco "What was said at school %1$d."
					    yes secure, other
					  %2$s "An unfinished line
					""".formatted(i, i % 3 == 0 ? "=" : "parent"));
		}
	}

	@Test
	void theOrderAndWhatFilesSayAreAsIfReadOneAfterAnother() throws IOException {
		var oneByOne = new ArrayList<FileFacts>();
		var reader = new FileReader();
		for (var file : EvidenceFiles.below(folder).files().entrySet()) {
			oneByOne.add(reader.read(file.getKey(), file.getValue()));
		}
		assertEquals(oneByOne, List.copyOf(new ReviewFolder(folder, new FileReader()).read(null).files()));
	}

	@Test
	void readingCanBeCancelled() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new ReviewFolder(folder, new FileReader()).read(monitor));
	}
}
