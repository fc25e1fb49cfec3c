package cymru.canfod.workbench.saving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * New content for a file, written through to the disk beside it, that takes the file's place in one step: whatever
 * happens, the file holds either its old content or all of the new one.
 */
public final class AtomicWrite implements AutoCloseable {

	private final Path target;
	private final Path beside;

	private AtomicWrite(Path target, Path beside) {
		this.target = target;
		this.beside = beside;
	}

	/** Writes UTF-8 text to a file. */
	public static void text(Path file, String text) throws IOException {
		try (AtomicWrite write = prepare(file, text.getBytes(StandardCharsets.UTF_8))) {
			write.takePlace();
		}
	}

	/** Writes the content beside the file, which stays as it is. A symbolic link is followed; the file's permissions are kept. */
	static AtomicWrite prepare(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".half");
		AtomicWrite write = new AtomicWrite(target, beside);
		boolean written = false;
		try {
			write.fill(content);
			written = true;
		} finally {
			if (!written) {
				write.close();
			}
		}
		return write;
	}

	private void fill(byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
		if (Files.exists(target) && Files.getFileStore(beside).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
		}
	}

	/** Puts the new content in the file's place. */
	void takePlace() throws IOException {
		Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Leaves nothing behind. */
	@Override
	public void close() throws IOException {
		Files.deleteIfExists(beside);
	}
}
