package cymru.canfod.tally;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import cymru.canfod.tally.facts.FileFacts;

/**
 * What files say, kept in a folder by the content of the files, so that an unchanged file need not be parsed again. An
 * entry that is damaged, or that another Canfod wrote, is as good as none. Nothing here fails: without a usable folder
 * there is just nothing in it. Several threads and processes may share a folder.
 */
public final class FactsCache {

	private static final int MAGIC = 0x43464631;
	private static final int KEY_LENGTH = 32;
	private static final int HEADER_LENGTH = Integer.BYTES + KEY_LENGTH + Long.BYTES;
	private static final long USUAL_LIMIT = 256L << 20;
	/** Longer strings are hardly ever said twice. */
	private static final int POOLED_LENGTH = 32;
	private static final FactsShape.Described FORMAT = FactsShape.of(FileFacts.class);

	private final Path folder;
	private final byte[] engine;
	private final long limit;
	private final Map<String, String> pool = new ConcurrentHashMap<>();

	/**
	 * A cache in that folder, which is made when it is needed.
	 *
	 * @param parser what the facts depend on beside the content: name and version of what parses
	 */
	public FactsCache(Path folder, String parser) {
		this(folder, parser, USUAL_LIMIT);
	}

	/** @param limit in bytes; beyond it the oldest entries go */
	FactsCache(Path folder, String parser, long limit) {
		this.folder = folder;
		this.limit = limit;
		engine = sha256().digest((parser + '\n' + FORMAT.description()).getBytes(StandardCharsets.UTF_8));
	}

	/** What a file with that content says, under whatever path it stands now; what is not known yet is parsed and kept. */
	public FileFacts get(String path, byte[] content, Supplier<FileFacts> parse) {
		byte[] key = key(content);
		return known(path, key).orElseGet(() -> {
			FileFacts parsed = parse.get();
			keep(key, parsed);
			return parsed;
		});
	}

	/** What a file with that content says, if it is known. */
	Optional<FileFacts> get(String path, byte[] content) {
		return known(path, key(content));
	}

	private Optional<FileFacts> known(String path, byte[] key) {
		try {
			byte[] entry = Files.readAllBytes(file(key));
			if (!isSound(entry, key)) {
				return Optional.empty();
			}
			FactsInput in = new FactsInput(entry, HEADER_LENGTH, this::pooled);
			FileFacts facts = (FileFacts) FORMAT.shape().read(in);
			return in.isAtEnd() ? Optional.of(new FileFacts(path, facts.elements(), facts.problems())) : Optional.empty();
		} catch (IOException unusable) {
			return Optional.empty();
		}
	}

	/** Keeps what a file with that content says. */
	void put(byte[] content, FileFacts facts) {
		keep(key(content), facts);
	}

	/** Straight into its place: whoever reads half of it, now or after a crash, sees that it is not sound. */
	private void keep(byte[] key, FileFacts facts) {
		Path file = file(key);
		try {
			byte[] entry = entry(key, facts);
			try {
				Files.write(file, entry);
			} catch (@SuppressWarnings("unused") NoSuchFileException first) {
				Files.createDirectories(folder);
				Files.write(file, entry);
			}
		} catch (IOException unusable) {
			// A full disk or a folder that may not be written: the file is parsed again next time.
			file.toFile().delete();
		}
	}

	/** Removes the oldest entries when there is too much in the folder; worth calling once after many were put. */
	public void trim() {
		try (Stream<Path> listed = Files.list(folder)) {
			List<Path> newestFirst = listed.sorted(Comparator.comparingLong(FactsCache::written).reversed()).toList();
			long total = 0;
			for (Path entry : newestFirst) {
				total += Files.size(entry);
				if (total > limit) {
					Files.deleteIfExists(entry);
				}
			}
		} catch (IOException unusable) {
			// Another process may be at it; the next trim does what is left.
			return;
		}
	}

	private static long written(Path entry) {
		try {
			return Files.getLastModifiedTime(entry).toMillis();
		} catch (IOException gone) {
			return 0;
		}
	}

	private static byte[] entry(byte[] key, FileFacts facts) throws IOException {
		FactsOutput out = new FactsOutput();
		FORMAT.shape().write(out, facts);
		byte[] body = out.toBytes();
		ByteBuffer entry = ByteBuffer.allocate(HEADER_LENGTH + body.length).putInt(MAGIC).put(key).putLong(checksum(body, 0)).put(body);
		return entry.array();
	}

	private static boolean isSound(byte[] entry, byte[] key) {
		if (entry.length < HEADER_LENGTH) {
			return false;
		}
		ByteBuffer header = ByteBuffer.wrap(entry);
		return header.getInt() == MAGIC && Arrays.equals(entry, Integer.BYTES, Integer.BYTES + KEY_LENGTH, key, 0, KEY_LENGTH)
				&& header.getLong(Integer.BYTES + KEY_LENGTH) == checksum(entry, HEADER_LENGTH);
	}

	private static long checksum(byte[] bytes, int start) {
		CRC32C checksum = new CRC32C();
		checksum.update(bytes, start, bytes.length - start);
		return checksum.getValue();
	}

	private byte[] key(byte[] content) {
		MessageDigest digest = sha256();
		digest.update(engine);
		return digest.digest(content);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java has SHA-256", impossible);
		}
	}

	private Path file(byte[] key) {
		return folder.resolve(HexFormat.of().formatHex(key));
	}

	private String pooled(String string) {
		if (string.length() > POOLED_LENGTH) {
			return string;
		}
		String known = pool.getOrDefault(string, string);
		if (known == string) {
			pool.putIfAbsent(string, string);
		}
		return known;
	}
}
