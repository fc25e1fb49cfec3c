package cymru.canfod.dsl.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.NotesFacts;

/** A folder with the files of one review. */
public final class ReviewFolder {

	private final Path root;
	private final FileReader reader;

	/**
	 * A review folder.
	 *
	 * @param root the folder; all paths are told from here
	 */
	public ReviewFolder(Path root, FileReader reader) {
		this.root = root.toAbsolutePath().normalize();
		this.reader = reader;
	}

	/** The folder, absolute. */
	public Path root() {
		return root;
	}

	/**
	 * Reads everything below the folder.
	 *
	 * @throws IOException when the folder itself cannot be listed; what is wrong with single files is in their facts
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public Review read(@Nullable IProgressMonitor monitor) throws IOException {
		EvidenceFiles found = EvidenceFiles.below(root);
		SubMonitor progress = SubMonitor.convert(monitor, found.files().size() + 1);
		List<FileFacts> builtIn = BuiltIns.read(reader);
		progress.worked(1);
		var files = new ArrayList<>(readAll(found.files(), progress));
		reader.trim();
		found.unreachable().forEach((path, reason) -> files.add(FileReader.unreadable(path, Problem.Kind.UNREADABLE, reason)));
		return Review.of(files, notes(files), builtIn);
	}

	/** Each thread takes the next file when it has read one: one that comes late, or gets large files, does not keep the others waiting at the end. */
	private List<FileFacts> readAll(SortedMap<String, Path> files, SubMonitor progress) {
		var paths = List.copyOf(files.keySet());
		var facts = new FileFacts[paths.size()];
		var next = new AtomicInteger();
		IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(thread -> {
			for (int i = next.getAndIncrement(); i < facts.length; i = next.getAndIncrement()) {
				String path = paths.get(i);
				facts[i] = read(path, files.get(path), progress);
			}
		});
		return List.of(facts);
	}

	private FileFacts read(String path, Path file, SubMonitor progress) {
		// a monitor is for one thread at a time
		synchronized (progress) {
			progress.split(1).subTask(path);
		}
		return reader.read(path, file);
	}

	/** The notes that these files name. */
	public List<NotesFacts> notes(List<FileFacts> files) {
		return new NotesReader(root).read(files);
	}
}
