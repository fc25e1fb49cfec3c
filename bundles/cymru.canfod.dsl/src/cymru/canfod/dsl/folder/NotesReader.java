package cymru.canfod.dsl.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.NotesFacts;
import cymru.canfod.tally.facts.NotesFacts.State;

/** Reads the notes that visits name; never a file outside the review folder, not through a link either. */
public final class NotesReader {

	private static final long LARGEST = 64L << 20;

	private final Path root;

	/** @param root the review folder */
	public NotesReader(Path root) {
		this.root = root;
	}

	/** The notes that these files' visits name, each once, in the order of their paths. */
	public List<NotesFacts> read(Collection<FileFacts> files) {
		var paths = new TreeSet<String>();
		for (FileFacts file : files) {
			for (Fact fact : file.elements()) {
				if (fact instanceof Fact.Visit visit) {
					visit.notes().forEach(n -> paths.add(n.value()));
				}
			}
		}
		return paths.stream().map(this::read).toList();
	}

	/** One notes file. */
	public NotesFacts read(String path) {
		try {
			Path file = root.resolve(path).normalize();
			if (!file.startsWith(root.normalize())) {
				return new NotesFacts(path, State.OUTSIDE_REVIEW, "");
			}
			if (!Files.exists(file)) {
				return new NotesFacts(path, State.MISSING, "");
			}
			if (!file.toRealPath().startsWith(root.toRealPath())) {
				return new NotesFacts(path, State.OUTSIDE_REVIEW, "");
			}
			if (Files.isDirectory(file)) {
				return new NotesFacts(path, State.DIRECTORY, "");
			}
			if (Files.size(file) > LARGEST) {
				return new NotesFacts(path, State.UNREADABLE, "");
			}
			return new NotesFacts(path, State.FOUND, SourceText.decode(Files.readAllBytes(file)).text());
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			// no file can have such a name
			return new NotesFacts(path, State.MISSING, "");
		} catch (@SuppressWarnings("unused") IOException e) {
			// the state says it; the visit's issue names the path
			return new NotesFacts(path, State.UNREADABLE, "");
		}
	}
}
