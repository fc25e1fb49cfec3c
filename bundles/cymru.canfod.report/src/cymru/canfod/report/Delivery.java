package cymru.canfod.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that appear in a folder all together and whole: each is first written beside its place, and renamed when all are on disk. */
final class Delivery implements AutoCloseable {

	private final Path folder;
	private final boolean made;
	private final Map<Path, Path> parts = new LinkedHashMap<>();

	Delivery(Path folder) throws IOException {
		this.made = !Files.exists(folder);
		this.folder = Files.createDirectories(folder);
	}

	/** Puts a file's content on disk, under another name. */
	void add(String name, byte[] content) throws IOException {
		Path target = folder.resolve(name);
		Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
		if (Files.isDirectory(target)) {
			throw new FileSystemException(part.toString(), target.toString(), "is a folder");
		}
		parts.put(target, part);
		try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				file.write(bytes);
			}
			file.force(true);
		}
	}

	/** Gives all files their names, replacing older ones, and returns them in order. */
	List<Path> deliver() throws IOException {
		List<Path> delivered = new ArrayList<>();
		for (Map.Entry<Path, Path> part : parts.entrySet()) {
			Files.move(part.getValue(), part.getKey(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			delivered.add(part.getKey());
		}
		parts.clear();
		return delivered;
	}

	/** Removes what was not delivered, and the folder if nothing is in it and it was not there before. */
	@Override
	public void close() throws IOException {
		for (Path part : parts.values()) {
			Files.deleteIfExists(part);
		}
		if (made && folder.toFile().list() instanceof String[] names && names.length == 0) {
			Files.delete(folder);
		}
	}
}
