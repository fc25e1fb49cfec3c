package cymru.canfod.samples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The example reviews that ship with Canfod. What they say is invented. */
public enum Sample {
	/** Complete, and every claim of it is true. */
	COMPLETE("aln-review"),
	/** With every kind of fault planted once. */
	FAULTY("faulty-review");

	private final String folder;

	Sample(String folder) {
		this.folder = folder;
	}

	/** The example with that folder name, or else the complete one. */
	public static Sample of(String folder) {
		return FAULTY.folder.equals(folder) ? FAULTY : COMPLETE;
	}

	/** The name of its folder. */
	public String folder() {
		return folder;
	}

	/**
	 * Copies the example to a folder that does not exist yet: all of it or, after an error or when cancelled, nothing.
	 *
	 * @throws IOException when the folder cannot be written
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public void copy(Path target, @Nullable IProgressMonitor monitor) throws IOException {
		Path half = target.resolveSibling("." + target.getFileName() + ".half");
		delete(half);
		try {
			List<URL> files = files();
			var progress = SubMonitor.convert(monitor, files.size());
			for (URL file : files) {
				progress.checkCanceled();
				String path = file.getPath();
				Path copy = half.resolve(path.substring(path.indexOf("/" + folder + "/") + folder.length() + 2));
				Files.createDirectories(copy.getParent());
				try (InputStream content = file.openStream()) {
					Files.copy(content, copy);
				}
				progress.worked(1);
			}
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			delete(half);
		}
	}

	/**
	 * What is in a file of the example.
	 *
	 * @param path from its folder
	 * @throws IOException when it has no such file
	 */
	public String text(String path) throws IOException {
		URL file = FrameworkUtil.getBundle(Sample.class).getEntry("samples/" + folder + "/" + path);
		if (file == null) {
			throw new IOException("samples/" + folder + "/" + path + " is not in its bundle");
		}
		try (InputStream content = file.openStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private List<URL> files() throws IOException {
		Bundle samples = FrameworkUtil.getBundle(Sample.class);
		Enumeration<URL> entries = samples.findEntries("samples/" + folder, "*", true);
		if (entries == null) {
			throw new IOException("samples/" + folder + " is not in its bundle");
		}
		return Collections.list(entries).stream().filter(url -> !url.getPath().endsWith("/")).toList();
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}
}
