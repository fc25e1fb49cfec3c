package cymru.canfod.report.print;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import cymru.canfod.report.Typeface;

/**
 * The font files and BIRT's font configuration on disk. Without a configuration of our own BIRT maps every font to one that has no
 * ŵ and ŷ, and leaves those letters out without a word.
 */
final class FontFolder {

	private FontFolder() {
	}

	/** Puts the font files into the bundle's own storage (a temporary folder outside OSGi) and returns the configuration file. */
	static Path prepare() throws IOException {
		Path folder = storage();
		Files.createDirectories(folder);
		for (Typeface face : Typeface.values()) {
			try (InputStream file = face.open()) {
				put(folder.resolve(face.fileName()), file.readAllBytes());
			}
		}
		Path configuration = folder.resolve("fonts.xml");
		put(configuration, configuration(folder).getBytes(StandardCharsets.UTF_8));
		return configuration;
	}

	private static Path storage() throws IOException {
		@Nullable Bundle bundle = FrameworkUtil.getBundle(FontFolder.class);
		@Nullable File storage = bundle == null ? null : bundle.getDataFile("fonts");
		return storage == null ? Files.createTempDirectory("canfod-fonts") : storage.toPath();
	}

	/** Another process may be reading or writing the same file: it sees all of it or nothing. */
	private static void put(Path target, byte[] content) throws IOException {
		if (Files.isRegularFile(target) && Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content)) {
			return;
		}
		Path part = Files.createTempFile(target.toAbsolutePath().getParent(), target.getFileName().toString(), ".part");
		Files.write(part, content);
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static String configuration(Path folder) {
		String path = folder.toAbsolutePath().toString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
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
