package cymru.canfod.dsl.ide.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the folder of a review is there, or away with the drive or the network that it is on. */
public final class ReviewFolder {

	private ReviewFolder() {
	}

	/** Not when nothing is in it but what programs keep there for themselves: the platform makes the folder anew to write down what it knows of it. */
	public static boolean isThere(Path folder) {
		try (var entries = Files.list(folder)) {
			return entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("."));
		} catch (IOException e) {
			return false;
		}
	}
}
