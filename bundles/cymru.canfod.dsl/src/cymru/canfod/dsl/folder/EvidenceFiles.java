package cymru.canfod.dsl.folder;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The evidence files below a folder.
 *
 * @param files from path (names joined by {@code /}) to file
 * @param unreachable from path to the reason why a file or folder could not be looked into
 */
public record EvidenceFiles(SortedMap<String, Path> files, SortedMap<String, String> unreachable) {

	/** The ending of evidence files. */
	public static final String EXTENSION = ".canfod";

	private static final int DEEPEST = 64;

	/** Looks for evidence files; names that begin with a dot are passed over, links are followed but never round in a circle. */
	public static EvidenceFiles below(Path root) throws IOException {
		var walk = new Walk(root);
		Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
		return new EvidenceFiles(walk.files, walk.unreachable);
	}

	/** The path of a file from a folder, with {@code /} between names. */
	public static String path(Path root, Path file) {
		var names = new StringBuilder();
		root.relativize(file).forEach(name -> names.append(names.isEmpty() ? "" : "/").append(name));
		return names.toString();
	}

	@NonNullByDefault({})
	private static final class Walk extends SimpleFileVisitor<Path> {
		private final Path root;
		private final SortedMap<String, Path> files = new TreeMap<>();
		private final SortedMap<String, String> unreachable = new TreeMap<>();

		private Walk(Path root) {
			this.root = root;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
			return !directory.equals(root) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (!isHidden(file) && file.getFileName().toString().endsWith(EXTENSION)) {
				files.put(path(root, file), file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException reason) {
			boolean concerns = reason instanceof FileSystemLoopException || file.getFileName().toString().endsWith(EXTENSION) || Files.isDirectory(file);
			if (concerns && !isHidden(file)) {
				unreachable.put(path(root, file), reason instanceof FileSystemLoopException ? "link loop" : reason.getClass().getSimpleName());
			}
			return FileVisitResult.CONTINUE;
		}

		private static boolean isHidden(Path path) {
			return path.getFileName().toString().startsWith(".");
		}
	}
}
