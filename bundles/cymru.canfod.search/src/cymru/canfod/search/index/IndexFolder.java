package cymru.canfod.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

import cymru.canfod.search.analysis.WelshDictionary;

/** Where an index is kept: opens what is sound and of this version, throws away what is not. */
final class IndexFolder implements Closeable {

	/** What the meaning of the index depends on: fields, analysis and its word lists. To be counted up when one of them changes. */
	private static final String VERSION = "8";
	private static final String VERSION_KEY = "canfod.search";
	/** In megabytes: the more, the fewer pieces an index has, and the sooner they are asked; never much of what there is. */
	private static final double MEMORY_OF_WRITER = Math.min(128, (Runtime.getRuntime().maxMemory() >> 20) / 4.0);
	/** Lucene's advice about options of the Java machine is for people who run servers; the logger is kept here, since otherwise its level were forgotten. */
	private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	static {
		// Nothing of Lucene that gives it is loaded before the first index, in a folder or in memory.
		ADVICE.setLevel(Level.SEVERE);
	}

	private final Optional<Path> path;
	private final WelshDictionary dictionary;
	private Optional<Directory> directory = Optional.empty();
	private boolean isSound;

	/** @param path nowhere: then what is indexed goes to memory */
	IndexFolder(Optional<Path> path, WelshDictionary dictionary) {
		this.path = path;
		this.dictionary = dictionary;
	}

	WelshDictionary dictionary() {
		return dictionary;
	}

	/** What was committed, if it is sound; else an empty reader. */
	DirectoryReader open() throws IOException {
		if (path.isPresent() && Files.isDirectory(path.get())) {
			Directory opened = directory(path.get());
			try {
				DirectoryReader reader = DirectoryReader.open(opened);
				if (isOfThisVersion(reader) && isWhole(reader)) {
					isSound = true;
					return reader;
				}
				reader.close();
			} catch (@SuppressWarnings("unused") IOException | IllegalArgumentException | IllegalStateException unusable) {
				// damaged, empty or of another version: Lucene answers with all of these; the index can be made anew
				isSound = false;
			}
		}
		return empty();
	}

	/** A writer that goes on with what is there or, where that is unsound, begins anew; none while another process has one or the folder cannot be written. */
	Optional<IndexWriter> write() throws IOException {
		if (path.isEmpty()) {
			return Optional.empty();
		}
		try {
			Files.createDirectories(path.get());
			dropDamagedLock(path.get().resolve(IndexWriter.WRITE_LOCK_NAME));
			Directory opened = directory(path.get());
			if (!isSound) {
				clear(opened);
			}
			return Optional.of(write(opened));
		} catch (@SuppressWarnings("unused") LockObtainFailedException | FileSystemException elsewhere) {
			// the caller does without the folder
			return Optional.empty();
		}
	}

	/** A lock is an empty file: one that something was written into would never be obtained again. */
	private static void dropDamagedLock(Path lock) throws IOException {
		if (Files.exists(lock) && Files.size(lock) > 0) {
			Files.delete(lock);
		}
	}

	/** An index in memory. */
	static Directory memory() {
		return new ByteBuffersDirectory();
	}

	/** A writer of an index in that directory. */
	IndexWriter write(Directory directory) throws IOException {
		// who closes it has committed, and does not wait until pieces are joined
		IndexWriterConfig how = new IndexWriterConfig().setRAMBufferSizeMB(MEMORY_OF_WRITER).setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND).setCommitOnClose(false).setMergePolicy(new Joining());
		IndexWriter writer = new IndexWriter(directory, how);
		writer.setLiveCommitData(Map.of(VERSION_KEY, version()).entrySet());
		return writer;
	}

	@Override
	public void close() throws IOException {
		if (directory.isPresent()) {
			directory.get().close();
		}
	}

	/** Throws away what is in it, unless a process writes there. */
	void delete() throws IOException {
		if (path.isPresent() && Files.isDirectory(path.get())) {
			try (Directory opened = MappedFiles.open(path.get())) {
				clear(opened);
			} catch (@SuppressWarnings("unused") LockObtainFailedException elsewhere) {
				// it belongs to that process now
			}
		}
	}

	/** Under the lock of the folder: another process may be writing a sound one by now. */
	private static void clear(Directory directory) throws IOException {
		try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			for (String file : directory.listAll()) {
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
					lock.ensureValid();
					directory.deleteFile(file);
				}
			}
		}
	}

	private Directory directory(Path folder) throws IOException {
		Directory opened = directory.isPresent() ? directory.get() : MappedFiles.open(folder);
		directory = Optional.of(opened);
		return opened;
	}

	private DirectoryReader empty() throws IOException {
		Directory nothing = memory();
		try (IndexWriter writer = write(nothing)) {
			writer.commit();
		}
		return DirectoryReader.open(nothing);
	}

	private String version() {
		return VERSION + dictionary.fingerprint();
	}

	private boolean isOfThisVersion(DirectoryReader reader) throws IOException {
		return version().equals(reader.getIndexCommit().getUserData().get(VERSION_KEY));
	}

	/** Every file of it has the checksum that it was written with. */
	private static boolean isWhole(DirectoryReader reader) throws IOException {
		for (LeafReaderContext leaf : reader.leaves()) {
			if (leaf.reader() instanceof CodecReader codec) {
				codec.checkIntegrity();
			}
		}
		return true;
	}
}
