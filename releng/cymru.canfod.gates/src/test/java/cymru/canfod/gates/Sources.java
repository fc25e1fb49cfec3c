package cymru.canfod.gates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The repository as the gates read it. */
final class Sources {
	static final Path ROOT = Path.of(System.getProperty("canfod.root"));

	private Sources() {
	}

	/** All folders of bundles, test fragments included, sorted. */
	static List<Path> bundles() {
		return folders(ROOT.resolve("bundles"));
	}

	static List<Path> features() {
		return folders(ROOT.resolve("features"));
	}

	static BundleManifest manifest(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new BundleManifest(new Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Path> folders(Path parent) {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(child -> Files.exists(child.resolve("build.properties"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
