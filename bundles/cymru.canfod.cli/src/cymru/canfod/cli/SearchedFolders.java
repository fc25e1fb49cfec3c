package cymru.canfod.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which reviews a folder stands for. */
final class SearchedFolders {

	/** By custom the frame of a review stands in it. */
	private static final String FRAME = "review.canfod";
	private static final int DEEPEST = 3;

	private SearchedFolders() {
	}

	/** The folders of reviews below it, by their paths from there; the folder itself, as the empty path, when it is a review or there is none. */
	static List<String> below(Path here, String folder) throws IOException {
		try {
			Path root = here.resolve(folder);
			if (!Files.isDirectory(root) || Files.exists(root.resolve(FRAME))) {
				return List.of("");
			}
			try (Stream<Path> all = Files.walk(root, DEEPEST)) {
				List<String> found = all.filter(file -> file.endsWith(FRAME)).map(file -> root.relativize(file.getParent()).toString().replace('\\', '/')).sorted().toList();
				return found.isEmpty() ? List.of("") : found;
			}
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			// whoever reads it will say so
			return List.of("");
		}
	}
}
