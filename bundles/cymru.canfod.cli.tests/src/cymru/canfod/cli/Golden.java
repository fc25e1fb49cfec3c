package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected results as files in the folder {@code golden}; a differing result is written beside the expected one, as {@code .new}. */
final class Golden {

	private Golden() {
	}

	static void compare(String name, String found) throws IOException {
		Path expected = Path.of("golden", name);
		if (!Files.exists(expected) || !Files.readString(expected).equals(found)) {
			Path beside = expected.resolveSibling(name + ".new");
			Files.createDirectories(beside.getParent());
			Files.writeString(beside, found);
		}
		assertEquals(Files.exists(expected) ? Files.readString(expected) : "", found, "see " + expected.toAbsolutePath() + ".new");
	}
}
