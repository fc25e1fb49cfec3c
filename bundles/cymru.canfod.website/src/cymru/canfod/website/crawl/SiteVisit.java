package cymru.canfod.website.crawl;

import java.io.IOException;
import java.net.URI;
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
	private static final int TOO_MANY = 429;
	private static final int BUSY = 503;

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
		SiteReading reading = new SiteReading(manners.limits());
		monitor.beginTask(home.toString(), manners.limits().requests());
		try (SiteArchive archive = SiteArchive.open(file); Fetcher fetcher = new Fetcher(manners, network)) {
			archive.goOn(reading);
			if (reading.pages().isEmpty()) {
				// Nothing of the site was reached: the visit that begins now may have more luck.
				URI start = Address.of(home.toString()).orElse(home);
				archive.begin(start, manners);
				reading = new SiteReading(manners.limits());
				reading.began(start);
			}
			monitor.worked(reading.requests());
			if (!reading.isFinished()) {
				new SiteVisit(manners, monitor, reading, archive, fetcher).run();
			}
		} catch (OperationCanceledException stopped) {
			// The caller cancelled it and sees in the result that it is not finished.
			monitor.setCanceled(true);
		} finally {
			monitor.done();
		}
		return reading.site().orElseThrow();
	}

	private void run() throws IOException {
		readPages();
		if (manners.checksLinks()) {
			new LinkChecking(reading, manners.limits(), this::ask).run();
		}
		archive.ended(reading.home().orElseThrow());
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
				ask(FetchRequest.page(reading.robotsOf(uri)));
			} else if (rules.get().allows(uri)) {
				ask(FetchRequest.page(uri));
			} else {
				note(CrawlNote.of(rules.get().isKnown() ? NoteCode.ROBOTS_FORBID : NoteCode.ROBOTS_FAILED, uri));
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
		boolean isBusy = false;
		try {
			Exchange exchange = fetcher.fetch(request, monitor);
			archive.answered(exchange);
			reading.answered(exchange);
			isBusy = exchange.status() == TOO_MANY || exchange.status() == BUSY;
		} catch (FetchException e) {
			note(e.note());
		}
		monitor.worked(1);
		Limits limits = manners.limits();
		// A server that says it has too much to do is left in peace as long as one that asks for it.
		Duration wished = isBusy ? limits.longestDelay() : reading.rulesFor(request.uri()).flatMap(RobotsRules::delay).orElse(Duration.ZERO);
		Duration granted = wished.compareTo(limits.longestDelay()) > 0 ? limits.longestDelay() : wished;
		pace.answered(granted.compareTo(limits.delay()) > 0 ? granted : limits.delay());
	}

	private void note(CrawlNote note) throws IOException {
		archive.noted(note);
		reading.noted(note);
	}
}
