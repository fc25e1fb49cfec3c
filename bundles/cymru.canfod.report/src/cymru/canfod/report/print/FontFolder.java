package cymru.canfod.report.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.report.Typeface;

/**
 * The font files and BIRT's font configuration on disk. Without a configuration of our own BIRT maps every font to one that has no
 * ŵ and ŷ, and leaves those letters out without a word.
 */
final class FontFolder {

	/** The system property with the folder for what can be thrown away, which the start script names. */
	private static final String CACHE_PROPERTY = "canfod.cache";
	private static final String CONFIGURATION = "fonts.xml";

	private FontFolder() {
	}

	/**
	 * Sees to it that the fonts are in the user's cache, or where there is none in the folder for temporary files, and returns the configuration
	 * file. All processes share one folder for the same fonts, so nothing is left behind however they end.
	 */
	static Path prepare() throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		var checksum = new CRC32C();
		for (Typeface face : Typeface.values()) {
			try (InputStream file = face.open()) {
				byte[] content = file.readAllBytes();
				checksum.update(content);
				files.put(face.fileName(), content);
			}
		}
		String name = "fonts-" + Long.toHexString(checksum.getValue());
		@Nullable String cache = System.getProperty(CACHE_PROPERTY);
		Path folder = cache == null ? Path.of(System.getProperty("java.io.tmpdir"), "canfod-" + System.getProperty("user.name"), name) : Path.of(cache, name);
		return prepare(folder.toAbsolutePath(), files);
	}

	/** Puts the files into the folder, with a configuration that points there; what is there already and whole is left alone. */
	static Path prepare(Path folder, Map<String, byte[]> files) throws IOException {
		Files.createDirectories(folder);
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			put(folder.resolve(file.getKey()), file.getValue());
		}
		Path configuration = folder.resolve(CONFIGURATION);
		put(configuration, configuration(folder).getBytes(StandardCharsets.UTF_8));
		return configuration;
	}

	/** Another process may be reading or writing the same file: it sees all of it or nothing. */
	private static void put(Path target, byte[] content) throws IOException {
		if (Files.isRegularFile(target) && Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content)) {
			return;
		}
		Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
		try {
			Files.write(part, content);
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static String configuration(Path folder) {
		String path = folder.toString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<font>
				  <font-aliases>
				    <mapping name="serif" font-family="%1$s"/>
				    <mapping name="sans-serif" font-family="%1$s"/>
				    <mapping name="monospace" font-family="%1$s"/>
				  </font-aliases>
				  <font-encodings><encoding font-family="%1$s" encoding="Identity-H"/></font-encodings>
				  <font-paths><path path="%2$s"/></font-paths>
				</font>
				""".formatted(Typeface.FAMILY, path);
	}
}
