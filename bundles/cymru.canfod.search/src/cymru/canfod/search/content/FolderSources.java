package cymru.canfod.search.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.search.documents.DocumentReader;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Source;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.website.crawl.SavedVisits;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** What can be found in the files beside a review that are not its own: its documents and the saved pages of websites. Links are not followed. */
final class FolderSources {

	private static final String DOCUMENTS = "documents";
	private static final Pattern SAVED = Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})\\.warc\\.gz");
	private static final int DEEPEST = 16;
	private static final int MOST_FILES = 20_000;
	/** Counted up when the same bytes are read in another way. */
	private static final String READING = "3:";

	private final Path root;
	private final Surroundings surroundings;

	FolderSources(Path root, Surroundings surroundings) {
		this.root = root;
		this.surroundings = surroundings;
	}

	List<Source> all() throws IOException {
		List<Source> sources = new ArrayList<>();
		for (Path file : files(root.resolve(DOCUMENTS))) {
			if (DocumentReader.isDocument(file.getFileName().toString())) {
				String path = path(file);
				sources.add(new Source(path, fingerprint(file), () -> document(path, file)));
			}
		}
		for (Path file : files(SavedVisits.of(root).folder())) {
			Matcher name = SAVED.matcher(file.getFileName().toString());
			if (name.matches()) {
				String path = path(file);
				sources.add(new Source(path, fingerprint(file), () -> pages(path, file, name.group(1), name.group(2))));
			}
		}
		return sources;
	}

	private static List<Entry> document(String path, Path file) throws IOException {
		return DocumentReader.read(file).stream()
				.map(paragraph -> new Entry(EntryKind.DOCUMENT, path, paragraph.place(), paragraph.text(), Map.of(), List.of(), Set.of(), Optional.empty())).toList();
	}

	/** The place of a saved page is its address behind the path of the file. */
	private List<Entry> pages(String path, Path file, String provider, String day) throws IOException {
		List<Entry> entries = new ArrayList<>();
		Map<Attribute, List<String>> values = surroundings.provider(new Name(provider, Span.FILE_START), new Name(day, Span.FILE_START));
		for (Page page : SavedSite.open(file).map(SavedSite::pages).orElse(List.of())) {
			int number = 0;
			for (Passage passage : page.passages()) {
				number++;
				if (!passage.isMenu() && passage.text().chars().anyMatch(Character::isLetter)) {
					entries.add(new Entry(EntryKind.PAGE, path + '#' + page.url(), Math.max(number, 1), passage.text(), values, List.of(), Set.of(), page.language()));
				}
			}
		}
		return entries;
	}

	private String path(Path file) {
		StringBuilder names = new StringBuilder();
		root.relativize(file).forEach(name -> names.append(names.isEmpty() ? "" : "/").append(name));
		return names.toString();
	}

	private static String fingerprint(Path file) throws IOException {
		MessageDigest digest = Source.sha256();
		byte[] some = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(some); read >= 0; read = in.read(some)) {
				digest.update(some, 0, read);
			}
		} catch (IOException unreadable) {
			// it is tried again when it is indexed, and told there
			return READING + unreadable.getClass().getSimpleName();
		}
		return READING + HexFormat.of().formatHex(digest.digest());
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		Walk walk = new Walk();
		Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
		walk.files.sort(null);
		return walk.files;
	}

	@NonNullByDefault({})
	private static final class Walk extends SimpleFileVisitor<Path> {
		private final List<Path> files = new ArrayList<>();

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
				files.add(file);
			}
			return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException reason) {
			return FileVisitResult.CONTINUE;
		}
	}
}
