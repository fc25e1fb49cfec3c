package cymru.canfod.dsl.ide.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.dsl.folder.EvidenceFiles;
import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;

/** The files of a review folder, and what a change of one of them makes of the review. */
final class ReviewFiles {

	private final Path root;
	private final FileReader reader;
	private final ReviewFolder folder;
	private @Nullable EvidenceParser parser;

	ReviewFiles(Path root, FileReader reader) {
		this.root = root;
		this.reader = reader;
		folder = new ReviewFolder(root, reader);
	}

	/** The review of all files as they are on disk. */
	Review readAll(IProgressMonitor monitor) throws IOException {
		return folder.read(monitor);
	}

	/** What a text says. */
	FileFacts parse(String path, String text) {
		return parser().parse(path, text);
	}

	/** The review with this text in the place of the file. */
	Review withText(Review review, String path, String text) {
		return with(review, parse(path, text));
	}

	/** The review with the file, evidence or notes, as it is on disk now; without it when it is gone. */
	Review withFile(Review review, String path) {
		var file = root.resolve(path);
		if (!path.endsWith(EvidenceFiles.EXTENSION)) {
			return withNotes(review, review.files().stream().filter(f -> notes(f).contains(path)).toList());
		}
		return Files.isRegularFile(file) ? with(review, reader.read(path, file)) : review.without(path);
	}

	/** Notes are read again only when the file names others than before. */
	private Review with(Review review, FileFacts facts) {
		var named = notes(facts);
		boolean known = review.file(facts.path()).filter(before -> notes(before).equals(named)).isPresent();
		return known || named.isEmpty() ? review.with(facts) : withNotes(review.with(facts), List.of(facts));
	}

	private Review withNotes(Review review, List<FileFacts> naming) {
		var changed = review;
		for (var notes : folder.notes(naming)) {
			changed = changed.with(notes);
		}
		return changed;
	}

	private static Set<String> notes(FileFacts facts) {
		return facts.elements().stream().filter(Fact.Visit.class::isInstance).map(Fact.Visit.class::cast).flatMap(v -> v.notes().stream())
				.map(n -> n.value()).collect(Collectors.toSet());
	}

	private synchronized EvidenceParser parser() {
		var current = parser;
		if (current == null) {
			current = new EvidenceParser();
			parser = current;
		}
		return current;
	}
}
