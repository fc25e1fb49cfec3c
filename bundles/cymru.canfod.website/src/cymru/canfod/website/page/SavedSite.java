package cymru.canfod.website.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Limits;
import cymru.canfod.website.warc.SavedReading;

/**
 * A site as a visit saved it; reading it needs no network.
 *
 * @param home the address that the visit began at
 * @param pages in the order in which they were read
 * @param clicks from the home page to every address of the site that the pages link to, by the shortest path
 * @param checks what came of asking for the government pages that the site links to
 * @param notes about what could not be read
 * @param requests that the visit made to the site
 * @param isFinished whether the visit came to its own end
 */
public record SavedSite(URI home, List<Page> pages, Map<URI, Integer> clicks, List<LinkCheck> checks, List<CrawlNote> notes, int requests,
		boolean isFinished) {
	public SavedSite {
		pages = List.copyOf(pages);
		checks = List.copyOf(checks);
		notes = List.copyOf(notes);
	}

	/**
	 * Opens what a visit saved.
	 *
	 * @return empty if the file does not even say where the visit began
	 * @throws IOException if the file cannot be read
	 */
	public static Optional<SavedSite> open(Path file) throws IOException {
		SiteReading reading = new SiteReading(Limits.POLITE);
		SavedReading.read(file, reading);
		return reading.site();
	}

	/** The page that readers see first; empty if it could not be read. */
	public Optional<Page> homePage() {
		return homePages().stream().findFirst();
	}

	/** The page that readers see first, and the pages that are shown as parts of it. */
	public List<Page> homePages() {
		return pages.stream().filter(page -> clicks.getOrDefault(page.url(), -1) == 0).toList();
	}

	/** Whether every page and document of the site was read, so that one can say what it does not hold. */
	public boolean isWhole() {
		return isFinished && homePage().isPresent() && unread().isEmpty();
	}

	/** Notes about what people could read on the site and the visit could not; that a link to another site could not be followed is none of them. */
	public List<CrawlNote> unread() {
		return notes.stream().filter(note -> note.code().leavesUnread() && checks.stream().noneMatch(check -> check.address().equals(note.where()))).toList();
	}

	/** An address as the site itself names it, as in {@code clicks} and in its pages; empty if it is another site's. */
	public Optional<URI> own(URI address) {
		return new SiteScope(homePage().map(Page::url).orElse(home)).own(address);
	}

	/** Whether an address is one of the site's own. */
	public boolean owns(URI address) {
		return own(address).isPresent();
	}

	/** The page at an address; where it sends its readers on, the page that they see. */
	public Optional<Page> page(URI address) {
		Optional<URI> own = own(address);
		return pages.stream().filter(page -> own.filter(page.url()::equals).isPresent()).findFirst();
	}
}
