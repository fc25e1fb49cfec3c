package cymru.canfod.dsl.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import cymru.canfod.dsl.EvidenceParser;
import cymru.canfod.tally.FactsCache;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Span;

/** Reads evidence files to facts; files that have not changed come from a cache, and the language is set up only for those that have. Thread safe. */
public final class FileReader {

	/** Larger files are not read: no person writes so much into one. */
	private static final long LARGEST = 64L << 20;

	/** The system property with the folder for what can be thrown away; without it nothing is kept. */
	private static final String CACHE_PROPERTY = "canfod.cache";

	private final Optional<FactsCache> cache;
	/** Parsers that no thread is using: there are as many as threads have read at the same time. */
	private final Queue<EvidenceParser> idle = new ConcurrentLinkedQueue<>();
	private volatile boolean added;

	/** Parses every file anew. */
	public FileReader() {
		this(Optional.empty());
	}

	/** Keeps what files say in a cache, if there is one, and parses only those that are not in it. */
	public FileReader(Optional<FactsCache> cache) {
		this.cache = cache;
	}

	/** With the user's own cache, in the folder that the start script names. */
	public static FileReader caching() {
		return new FileReader(Optional.ofNullable(System.getProperty(CACHE_PROPERTY)).map(folder -> new FactsCache(Path.of(folder, "facts"), version())));
	}

	/** What parses: another version may read the same file in another way. */
	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(FileReader.class);
		return bundle == null ? "" : bundle.getVersion().toString();
	}

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
		return cache.map(c -> c.get(path, bytes, () -> {
			added = true;
			return parse(path, bytes);
		})).orElseGet(() -> parse(path, bytes));
	}

	/** Drops what has not been used for long, if anything was added since; worth calling when many files were read. */
	public void trim() {
		if (added) {
			cache.ifPresent(FactsCache::trim);
			added = false;
		}
	}

	/** A file that could not be read at all. */
	public static FileFacts unreadable(String path, Problem.Kind kind, String... words) {
		return new FileFacts(path, List.of(), List.of(new Problem(kind, Span.FILE_START, List.of(words))));
	}

	private FileFacts parse(String path, byte[] bytes) {
		SourceText source = SourceText.decode(bytes);
		if (source.firstBad().isEmpty()) {
			return parse(path, source.text());
		}
		String position = Integer.toString(source.firstBad().getAsInt());
		if (source.text().indexOf('\0') >= 0) {
			return unreadable(path, Problem.Kind.NOT_UTF8, position);
		}
		FileFacts facts = parse(path, source.text());
		var problems = new ArrayList<Problem>();
		problems.add(new Problem(Problem.Kind.NOT_UTF8, Span.FILE_START, List.of(position)));
		problems.addAll(facts.problems());
		return new FileFacts(path, facts.elements(), List.copyOf(problems));
	}

	private FileFacts parse(String path, String text) {
		EvidenceParser parser = Optional.ofNullable(idle.poll()).orElseGet(EvidenceParser::new);
		try {
			return parser.parse(path, text);
		} finally {
			idle.add(parser);
		}
	}
}
