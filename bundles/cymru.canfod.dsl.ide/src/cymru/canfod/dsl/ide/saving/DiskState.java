package cymru.canfod.dsl.ide.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What tells one content of a file on disk from another without reading it.
 *
 * @param size in bytes
 * @param key the file system's own name for the file, where it has one: it changes when another file takes this one's place
 */
public record DiskState(FileTime changed, long size, @Nullable Object key) {

	/** The state of the file at this moment; of a link, that of the file it leads to. */
	public static DiskState of(Path file) throws IOException {
		var attributes = Files.readAttributes(file, BasicFileAttributes.class);
		return new DiskState(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
	}

	/** Whether the file is there and still in this state. */
	public boolean isStill(Path file) throws IOException {
		return Files.exists(file) && equals(of(file));
	}
}
