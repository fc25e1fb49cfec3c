package cymru.canfod.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.report.ReportException.Reason;

/** Why files could not be put into a folder, found out by looking at the place again: a failed write hardly tells. */
final class Obstacle {

	/** What rendering needs beside the output: fonts, and parts of a file while it is made. */
	private static final long WORKING_SIZE = 4L << 20;

	private final Path folder;
	/** The folder itself or, where it could not be made, what there is of its path. */
	private final Path there;
	/** What the files take, in bytes. */
	private final long size;

	Obstacle(Path folder, long size) {
		this.folder = folder;
		this.there = there(folder.toAbsolutePath());
		this.size = size;
	}

	/** The failure with what happened, where, and what to do. */
	ReportException explain(IOException failure) {
		Path inTheWay = failure instanceof FileSystemException named && named.getOtherFile() != null ? Path.of(named.getOtherFile()) : there;
		if (!Files.isDirectory(there) || !inTheWay.equals(there) && Files.isDirectory(inTheWay)) {
			return of("in-the-way", failure, inTheWay.toString());
		}
		if (failure instanceof AccessDeniedException || !Files.isWritable(there)) {
			return of("denied", failure, folder.toString());
		}
		if (isFull()) {
			return of("full", failure, folder.toString(), Long.toString((size >> 10) + 1));
		}
		return of("", failure, folder.toString(), ReportException.cause(failure));
	}

	/** A failure before there was anything to put into a folder: a full disk under the working files, or Canfod's own fault. */
	static ReportException whileMaking(String file, IOException failure) {
		for (String property : List.of("java.io.tmpdir", "canfod.cache")) {
			@Nullable String working = System.getProperty(property);
			if (working != null && !hasRoom(there(Path.of(working).toAbsolutePath()), WORKING_SIZE)) {
				return of("full-working", failure, working);
			}
		}
		return new ReportException(Reason.RENDERING, List.of(file, ReportException.cause(failure)), failure);
	}

	private boolean isFull() {
		return !hasRoom(there, size);
	}

	private static boolean hasRoom(Path there, long size) {
		try {
			return Files.getFileStore(there).getUsableSpace() >= size;
		} catch (@SuppressWarnings("unused") IOException unknown) {
			return true;
		}
	}

	private static ReportException of(String kind, IOException failure, String... words) {
		return new ReportException(Reason.OUTPUT, kind, List.of(words), failure);
	}

	private static Path there(Path path) {
		Path parent = path.getParent();
		return parent == null || Files.exists(path) ? path : there(parent);
	}
}
