package cymru.canfod.dsl.ide.saving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The file beside another one that its new content is written to. The name begins with a dot and ends otherwise than evidence does, so that nobody
 * takes it for evidence. Who is killed while writing leaves it behind.
 */
public final class HalfFile {

	private static final Pattern NAME = Pattern.compile("\\..+\\.\\d+\\.half");
	/** Nobody writes one file for so long; a younger one may be another program's that works on the same folder. */
	private static final Duration LONGEST_WRITE = Duration.ofMinutes(1);

	private HalfFile() {
	}

	static Path beside(Path target) {
		return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".half");
	}

	/**
	 * Deletes what was left behind below a folder.
	 *
	 * @param now what is older than a minute by then is left behind
	 * @return what was deleted
	 */
	public static List<Path> clear(Path folder, Instant now) throws IOException {
		try (var files = Files.find(folder, Integer.MAX_VALUE, (file, attributes) -> attributes.isRegularFile()
				&& NAME.matcher(file.getFileName().toString()).matches() && attributes.lastModifiedTime().toInstant().plus(LONGEST_WRITE).isBefore(now))) {
			var left = files.toList();
			for (Path file : left) {
				Files.deleteIfExists(file);
			}
			return left;
		} catch (NoSuchFileException gone) {
			return List.of();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
