package cymru.canfod.dsl.ide.saving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
		bytes(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file. */
	public static void bytes(Path file, byte[] content) throws IOException {
		try (AtomicWrite write = prepare(file, content)) {
			write.takePlace();
		}
	}

	/**
	 * Writes the content beside the file, which stays as it is. A symbolic link is followed; the file's permissions are kept.
	 *
	 * @throws AccessDeniedException when the file may not be written, even if its folder may
	 */
	public static AtomicWrite prepare(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new AccessDeniedException(file.toString());
		}
		AtomicWrite write = new AtomicWrite(target, HalfFile.beside(target));
		try {
			write.fill(content);
			return write;
		} catch (IOException e) {
			try {
				write.close();
			} catch (IOException left) {
				e.addSuppressed(left);
			}
			throw e;
		}
	}

	private void fill(byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
		if (Files.exists(target) && isPosix()) {
			Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
		}
	}

	/** Puts the new content in the file's place. The state it returns is that of this very content, even if another program writes at once. */
	public DiskState takePlace() throws IOException {
		DiskState state = DiskState.of(beside);
		Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		if (isPosix()) {
			// Without it a power cut may bring the old content back. Other systems do not let folders be written through.
			try (FileChannel folder = FileChannel.open(target.resolveSibling(""), StandardOpenOption.READ)) {
				folder.force(true);
			}
		}
		return state;
	}

	/** Leaves nothing behind. */
	@Override
	public void close() throws IOException {
		Files.deleteIfExists(beside);
	}

	private boolean isPosix() throws IOException {
		return Files.getFileStore(target.resolveSibling("")).supportsFileAttributeView("posix");
	}
}
