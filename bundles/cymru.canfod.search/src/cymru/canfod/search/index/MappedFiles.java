package cymru.canfod.search.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * How the files of an index are read: mapped into memory where that needs no permission that the Java machine was not given, as in the workbench; by
 * channels in the short runs of the command line, which do without.
 */
final class MappedFiles {

	private static final boolean ALLOWED = isNativeAccessEnabled();

	private MappedFiles() {
	}

	static Directory open(Path folder) throws IOException {
		return ALLOWED ? new MMapDirectory(folder) : new NIOFSDirectory(folder);
	}

	/** Java answers this since version 22. */
	private static boolean isNativeAccessEnabled() {
		try {
			return Boolean.TRUE.equals(Module.class.getMethod("isNativeAccessEnabled").invoke(MMapDirectory.class.getModule()));
		} catch (@SuppressWarnings("unused") ReflectiveOperationException older) {
			return false;
		}
	}
}
