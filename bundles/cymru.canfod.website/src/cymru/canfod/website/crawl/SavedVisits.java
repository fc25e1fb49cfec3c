package cymru.canfod.website.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cymru.canfod.website.page.SavedSite;

/**
 * Where a review keeps the visits to its providers' websites: one file for each provider and day, {@code websites/saved/S01-2026-11-22.warc.gz}.
 *
 * @param folder of the files
 */
public record SavedVisits(Path folder) {
	private static final String FOLDER = "websites/saved";
	private static final String ENDING = ".warc.gz";
	private static final String DAY = "-\\d{4}-\\d{2}-\\d{2}";

	/** Of a review. */
	public static SavedVisits of(Path review) {
		return new SavedVisits(review.resolve(FOLDER));
	}

	/** How a file of the review names the file of a visit. */
	public static String name(Path file) {
		return FOLDER + '/' + file.getFileName();
	}

	/** The file of a provider's visit on a day. */
	public Path file(String provider, LocalDate day) {
		return folder.resolve(provider + "-" + day + ENDING);
	}

	/** All visits to a provider's site, the oldest first. */
	public List<Path> all(String provider) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		Pattern name = Pattern.compile(Pattern.quote(provider) + DAY + Pattern.quote(ENDING));
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> name.matcher(file.getFileName().toString()).matches()).sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
		}
	}

	/** The file of the last visit to a provider's site. */
	public Optional<Path> last(String provider) throws IOException {
		List<Path> all = all(provider);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
	}

	/** The file to visit into: that of the last visit if it did not come to its end, else that of the day. */
	public Path toVisit(String provider, LocalDate today) throws IOException {
		Optional<Path> last = last(provider);
		boolean isOpen = last.isPresent() && SavedSite.open(last.get()).filter(site -> !site.isFinished() && !site.pages().isEmpty()).isPresent();
		return isOpen ? last.get() : file(provider, today);
	}
}
