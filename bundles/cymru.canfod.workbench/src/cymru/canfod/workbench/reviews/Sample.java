package cymru.canfod.workbench.reviews;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;

import cymru.canfod.workbench.Messages;

/** The example reviews that ship with Canfod. */
enum Sample {
	/** Complete, and every claim of it is true. */
	COMPLETE("aln-review"),
	/** With every kind of fault planted once. */
	FAULTY("faulty-review");

	private final String folder;

	Sample(String folder) {
		this.folder = folder;
	}

	static Sample of(String folder) {
		return FAULTY.folder.equals(folder) ? FAULTY : COMPLETE;
	}

	/** The name of its folder. */
	String folder() {
		return folder;
	}

	/** Copies the example to a folder that does not exist yet: all of it or, after an error or when cancelled, nothing. */
	void copy(Path target, IProgressMonitor monitor) throws CoreException {
		Path half = target.resolveSibling("." + target.getFileName() + ".half");
		try {
			delete(half);
			List<URL> files = files();
			var progress = SubMonitor.convert(monitor, Messages.COPYING_EXAMPLE.text(), files.size());
			for (URL file : files) {
				String path = file.getPath();
				Path copy = half.resolve(path.substring(path.indexOf("/" + folder + "/") + folder.length() + 2));
				Files.createDirectories(copy.getParent());
				try (InputStream content = file.openStream()) {
					Files.copy(content, copy);
				}
				progress.worked(1);
				if (progress.isCanceled()) {
					delete(half);
					throw new OperationCanceledException();
				}
			}
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.EXAMPLE_NOT_COPIED.text(target, e.getLocalizedMessage()), e));
		}
	}

	private List<URL> files() throws IOException {
		Bundle samples = Objects.requireNonNull(Platform.getBundle("cymru.canfod.samples"));
		Enumeration<URL> entries = samples.findEntries("samples/" + folder, "*", true);
		if (entries == null) {
			throw new IOException("samples/" + folder);
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
