package cymru.canfod.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A file of a review and what can be found in it.
 *
 * @param path from the review folder
 * @param fingerprint equal for equal entries: a file is indexed anew only when it changes
 * @param reading reads the entries when they are needed
 */
public record Source(String path, String fingerprint, Reading reading) {

	/** Reads the entries of a file. */
	@FunctionalInterface
	public interface Reading {

		/**
		 * The entries, in the order of the file.
		 *
		 * @throws UnreadableException when the file cannot be read, with the reason
		 * @throws IOException when it cannot be read for another: then it counts as damaged, or as not allowed where the system says so
		 */
		List<Entry> entries() throws IOException;
	}

	/** Of entries that are already known. */
	public static Source of(String path, List<Entry> entries) {
		MessageDigest digest = sha256();
		for (Entry entry : entries) {
			String values = new TreeMap<>(entry.values()).toString();
			String all = String.join("\n", entry.kind().name(), entry.file(), Integer.toString(entry.line()), entry.text(), values, entry.codings().toString(),
					new TreeSet<>(entry.quoted()).toString(), entry.expected().toString(), "");
			digest.update(all.getBytes(StandardCharsets.UTF_8));
		}
		return new Source(path, HexFormat.of().formatHex(digest.digest()), () -> entries);
	}

	/** A fingerprint of bytes. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java has SHA-256", impossible);
		}
	}
}
