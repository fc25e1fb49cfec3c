package cymru.canfod.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.tally.Review;

/** A sample as it lies in the bundle. */
record SampleFolder(Path path) {

	static SampleFolder named(String name) {
		URL entry = Objects.requireNonNull(FrameworkUtil.getBundle(SampleFolder.class)).getEntry("samples/" + name + "/");
		try {
			return new SampleFolder(Path.of(FileLocator.toFileURL(entry).getPath()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Review read() {
		try {
			return new ReviewFolder(path, new FileReader()).read(null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
