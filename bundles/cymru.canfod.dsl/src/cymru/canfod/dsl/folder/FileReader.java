package cymru.canfod.dsl.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Span;

/** Reads evidence files to facts. The language is set up when the first is read. */
public final class FileReader {

	/** Larger files are not read: no person writes so much into one. */
	private static final long LARGEST = 64L << 20;

	private @Nullable EvidenceParser parser;

	/**
	 * Reads one file; never throws: a file that cannot be read has that as its problem.
	 *
	 * @param path from the review folder
	 */
	public FileFacts read(String path, Path file) {
		try {
			long size = Files.size(file);
			if (size > LARGEST) {
				return unreadable(path, Problem.Kind.TOO_LARGE, Long.toString(size >> 20), Long.toString(LARGEST >> 20));
			}
			return read(path, Files.readAllBytes(file));
		} catch (AccessDeniedException e) {
			return unreadable(path, Problem.Kind.UNREADABLE, "no permission: " + e.getFile());
		} catch (IOException e) {
			return unreadable(path, Problem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
		}
	}

	/** Reads a file's bytes. */
	public FileFacts read(String path, byte[] bytes) {
		return parse(path, bytes);
	}

	/** A file that could not be read at all. */
	public static FileFacts unreadable(String path, Problem.Kind kind, String... words) {
		return new FileFacts(path, List.of(), List.of(new Problem(kind, Span.FILE_START, List.of(words))));
	}

	private FileFacts parse(String path, byte[] bytes) {
		SourceText source = SourceText.decode(bytes);
		if (source.firstBad().isEmpty()) {
			return parser().parse(path, source.text());
		}
		String position = Integer.toString(source.firstBad().getAsInt());
		if (source.text().indexOf('\0') >= 0) {
			return unreadable(path, Problem.Kind.NOT_UTF8, position);
		}
		FileFacts facts = parser().parse(path, source.text());
		var problems = new ArrayList<Problem>();
		problems.add(new Problem(Problem.Kind.NOT_UTF8, Span.FILE_START, List.of(position)));
		problems.addAll(facts.problems());
		return new FileFacts(path, facts.elements(), List.copyOf(problems));
	}

	private EvidenceParser parser() {
		var current = parser;
		if (current == null) {
			current = new EvidenceParser();
			parser = current;
		}
		return current;
	}
}
