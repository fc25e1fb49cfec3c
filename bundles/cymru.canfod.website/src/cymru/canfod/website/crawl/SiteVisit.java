package cymru.canfod.website.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Exchange;
import cymru.canfod.website.fetch.FetchException;
import cymru.canfod.website.fetch.FetchRequest;
import cymru.canfod.website.fetch.Fetcher;
import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.page.Address;
import cymru.canfod.website.page.SavedSite;
import cymru.canfod.website.page.SiteReading;
import cymru.canfod.website.robots.RobotsRules;
import cymru.canfod.website.warc.SiteArchive;

/** One polite visit to one site: one request at a time, everything kept as it comes. */
public final class SiteVisit {
	private final Manners manners;
	private final IProgressMonitor monitor;
	private final SiteReading reading;
	private final Frontier frontier;
	private final Pace pace = new Pace();
	private final SiteArchive archive;
	private final Fetcher fetcher;

	private SiteVisit(Manners manners, IProgressMonitor monitor, SiteReading reading, SiteArchive archive, Fetcher fetcher) {
		this.manners = manners;
		this.monitor = monitor;
		this.reading = reading;
		this.archive = archive;
		this.fetcher = fetcher;
		this.frontier = new Frontier(reading, manners.limits());
	}

	/**
	 * Visits a site, or goes on with a visit that was stopped or killed: what the file holds already is not asked for again. A visit that came to its end is not made again.
	 * Cancelling the monitor stops the visit within a tenth of a second; the file can then be gone on with.
	 *
	 * @param home the address of the site's home page
	 * @param file where the visit is kept ({@code .warc.gz})
	 * @param monitor is told each address; one unit of work for each request allowed
	 * @return the site as far as it was read
	 * @throws IOException if the file cannot be written
	 */
	public static SavedSite visit(URI home, Path file, Manners manners, IProgressMonitor monitor) throws IOException {
		return visit(home, file, manners, Network.ofMachine(), monitor);
	}

	static SavedSite visit(URI home, Path file, Manners manners, Network network, IProgressMonitor monitor) throws IOException {
		if (Files.exists(file) && SavedSite.open(file).filter(site -> !site.pages().isEmpty()).isEmpty()) {
			// Nothing of the site was reached: the next visit may have more luck.
			Files.delete(file);
		}
		SiteReading reading = new SiteReading(manners.limits());
		monitor.beginTask(home.toString(), manners.limits().requests());
		try (SiteArchive archive = SiteArchive.open(file, manners, reading); Fetcher fetcher = new Fetcher(manners, network)) {
			monitor.worked(reading.requests());
			if (!reading.isFinished()) {
				new SiteVisit(manners, monitor, reading, archive, fetcher).run(home);
			}
		} catch (OperationCanceledException stopped) {
			// The caller cancelled it and sees in the result that it is not finished.
			monitor.setCanceled(true);
		} finally {
			monitor.done();
		}
		return reading.site().orElseThrow();
	}

	private void run(URI address) throws IOException {
		if (reading.home().isEmpty()) {
			URI home = Address.of(address.toString()).orElse(address);
			archive.began(home);
			reading.began(home);
		}
		readPages();
		if (manners.checksLinks()) {
			new LinkChecking(reading, manners.limits(), this::ask).run();
		}
		archive.ended(reading.home().orElse(address));
		reading.ended();
	}

	private void readPages() throws IOException {
		Limits limits = manners.limits();
		Optional<URI> next = frontier.next();
		while (next.isPresent()) {
			URI uri = next.get();
			Optional<RobotsRules> rules = reading.rulesFor(uri);
			if (reading.requests() >= limits.requests()) {
				note(CrawlNote.of(NoteCode.REQUEST_LIMIT, uri, Integer.toString(limits.requests())));
				break;
			}
			if (rules.isEmpty()) {
				ask(FetchRequest.page(SiteReading.robotsOf(uri)));
			} else if (rules.get().allows(uri)) {
				ask(FetchRequest.page(uri));
			} else {
				note(CrawlNote.of(rules.get().equals(RobotsRules.FORBID_ALL) ? NoteCode.ROBOTS_FAILED : NoteCode.ROBOTS_FORBID, uri));
			}
			next = frontier.next();
		}
		for (CrawlNote note : frontier.leftAside()) {
			note(note);
		}
	}

	private void ask(FetchRequest request) throws IOException {
		pace.await(monitor);
		monitor.subTask(request.uri().toString());
		try {
			Exchange exchange = fetcher.fetch(request, monitor);
			archive.answered(exchange);
			reading.answered(exchange);
		} catch (FetchException e) {
			note(e.note());
		}
		monitor.worked(1);
		Limits limits = manners.limits();
		Duration wished = reading.rulesFor(request.uri()).flatMap(RobotsRules::delay).orElse(Duration.ZERO);
		Duration granted = wished.compareTo(limits.longestDelay()) > 0 ? limits.longestDelay() : wished;
		pace.answered(granted.compareTo(limits.delay()) > 0 ? granted : limits.delay());
	}

	private void note(CrawlNote note) throws IOException {
		archive.noted(note);
		reading.noted(note);
	}
}
