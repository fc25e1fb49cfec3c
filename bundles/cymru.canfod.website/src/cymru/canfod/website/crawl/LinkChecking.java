package cymru.canfod.website.crawl;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import cymru.canfod.website.Limits;
import cymru.canfod.website.fetch.FetchRequest;
import cymru.canfod.website.page.GovernmentPages;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.LinkCheck;
import cymru.canfod.website.page.SiteReading;

/** Asks whether the government pages that a site links to are still there: their heads only, no other site, no more than allowed. */
final class LinkChecking {
	private final SiteReading reading;
	private final Limits limits;
	private final Asking asking;
	private int requests;

	@FunctionalInterface
	interface Asking {
		void ask(FetchRequest request) throws IOException;
	}

	LinkChecking(SiteReading reading, Limits limits, Asking asking) {
		this.reading = reading;
		this.limits = limits;
		this.asking = asking;
	}

	void run() throws IOException {
		List<URI> targets = reading.pages().stream().flatMap(page -> page.links().stream()).map(Link::address).filter(GovernmentPages::contains).distinct().toList();
		for (URI target : targets) {
			follow(target);
		}
	}

	private void follow(URI target) throws IOException {
		Optional<URI> next = Optional.of(target);
		for (int step = 0; step <= limits.redirects() && next.isPresent(); step++) {
			URI uri = next.get();
			check(uri);
			next = reading.check(uri).flatMap(LinkCheck::redirect).filter(GovernmentPages::contains);
		}
	}

	private void check(URI uri) throws IOException {
		if (reading.check(uri).isEmpty()) {
			ask(FetchRequest.head(uri));
		}
		if (reading.check(uri).filter(LinkChecking::headsAreRefused).isPresent()) {
			ask(FetchRequest.page(uri));
		}
	}

	/** Many servers answer a question for the head alone with an error. */
	private static boolean headsAreRefused(LinkCheck check) {
		return check.status() >= 400 && check.byHead();
	}

	private void ask(FetchRequest request) throws IOException {
		if (requests < limits.linkChecks()) {
			requests++;
			asking.ask(request);
		}
	}
}
