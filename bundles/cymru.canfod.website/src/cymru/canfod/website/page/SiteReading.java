package cymru.canfod.website.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.internal.StringUtil;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Limits;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Exchange;
import cymru.canfod.website.robots.RobotsRules;
import cymru.canfod.website.warc.SavedVisitor;

/** What is known of a site, answer by answer: while a visit goes on, and in the same way when its file is opened again. */
public final class SiteReading implements SavedVisitor {
	private final Limits limits;
	private final LinkGraph graph = new LinkGraph();
	private final Map<URI, Page> pages = new LinkedHashMap<>();
	private final Map<URI, LinkCheck> checks = new LinkedHashMap<>();
	private final RobotsReading robots = new RobotsReading();
	private final List<CrawlNote> notes = new ArrayList<>();
	private final Set<URI> asked = new HashSet<>();
	private final RelevantLinks relevant = new RelevantLinks();
	private Optional<URI> home = Optional.empty();
	private Optional<SiteScope> scope = Optional.empty();
	private int requests;
	private boolean isFinished;

	/** Knows nothing yet. */
	public SiteReading(Limits limits) {
		this.limits = limits;
	}

	@Override
	public void began(URI address) {
		home = Optional.of(address);
		scope = Optional.of(new SiteScope(address));
	}

	@Override
	public void ended() {
		isFinished = true;
	}

	@Override
	public void noted(CrawlNote note) {
		notes.add(note);
		asked.add(note.where());
		requests += note.code().isOfRequest() && owns(note.where()) ? 1 : 0;
		if (robots.isOf(note.where())) {
			robots.failed(note.where());
		} else if (!owns(note.where())) {
			checks.put(note.where(), new LinkCheck(note.where(), 0, Optional.empty(), Optional.of(note.code()), false));
		}
	}

	@Override
	public void answered(Exchange exchange) {
		URI uri = exchange.uri();
		requests += owns(uri) ? 1 : 0;
		Optional<URI> onward = exchange.redirect().flatMap(location -> Address.of(StringUtil.resolve(uri.toString(), location)));
		if (robots.isOf(uri)) {
			robots.answered(exchange, onward);
			return;
		}
		asked.add(uri);
		if (!owns(uri)) {
			checks.put(uri, new LinkCheck(uri, exchange.status(), onward, Optional.empty(), exchange.isHead()));
		} else if (onward.isPresent()) {
			redirected(uri, onward.get());
		} else {
			read(PageReader.read(exchange, limits));
		}
	}

	private void redirected(URI from, URI to) {
		boolean isOnTheWayHome = home.isPresent() && pages.isEmpty() && chain(home.get()).getLast().equals(from);
		if (!owns(to)) {
			notes.add(CrawlNote.of(isOnTheWayHome ? NoteCode.HOME_ELSEWHERE : NoteCode.OTHER_SITE, from, to.toString()));
			return;
		}
		if (isOnTheWayHome) {
			scope = Optional.of(new SiteScope(to));
		}
		URI own = scope.flatMap(site -> site.own(to)).orElse(to);
		URI target = own.equals(from) ? to : own;
		graph.redirect(from, target);
		List<URI> chain = chain(target);
		if (chain.contains(from) || chain.size() > limits.redirects()) {
			notes.add(CrawlNote.of(NoteCode.REDIRECT_LOOP, from, target.toString()));
			asked.add(target);
		}
	}

	/** An address and those that it sends on to, at most one more than allowed. */
	private List<URI> chain(URI start) {
		List<URI> chain = new ArrayList<>(List.of(start));
		Optional<URI> next = graph.redirectOf(start);
		while (next.isPresent() && chain.size() <= limits.redirects()) {
			chain.add(next.get());
			next = graph.redirectOf(next.get());
		}
		return chain;
	}

	private void read(ReadPage read) {
		notes.addAll(read.notes());
		read.page().ifPresent(page -> {
			pages.put(page.url(), page);
			for (Link link : page.links()) {
				scope.flatMap(site -> site.own(link.address())).ifPresent(target -> {
					graph.link(page.url(), target, link.isShown());
					relevant.seen(target, link.text());
				});
			}
		});
	}

	/** Where to ask for the rules of the server that an address is on. */
	public URI robotsOf(URI uri) {
		return robots.placeFor(uri);
	}

	/** The rules of the server that an address is on; empty if they have not been asked for. */
	public Optional<RobotsRules> rulesFor(URI uri) {
		return robots.rulesFor(uri);
	}

	private boolean owns(URI uri) {
		return scope.filter(site -> site.contains(uri)).isPresent();
	}

	/** Whether the address was asked for, or must not be. */
	public boolean wasAsked(URI uri) {
		return asked.contains(uri);
	}

	/** Whether a link to the address speaks of what the visit looks for. */
	public boolean isRelevant(URI uri) {
		return relevant.contains(uri);
	}

	/** The clicks from the home page to every address of the site that is known. */
	public Map<URI, Integer> clicks() {
		return home.map(graph::clicksFrom).orElse(Map.of());
	}

	/** How many requests the visit has made to the site. */
	public int requests() {
		return requests;
	}

	/** Whether the visit came to its own end. */
	public boolean isFinished() {
		return isFinished;
	}

	/** The pages so far. */
	public List<Page> pages() {
		return List.copyOf(pages.values());
	}

	/** What came of a link to another site, if it was followed. */
	public Optional<LinkCheck> check(URI uri) {
		return Optional.ofNullable(checks.get(uri));
	}

	/** Where the visit began; empty before it did. */
	public Optional<URI> home() {
		return home;
	}

	/** The site as known now; empty before the visit began. */
	public Optional<SavedSite> site() {
		return home.map(start -> new SavedSite(start, pages(), clicks(), List.copyOf(checks.values()), notes, requests, isFinished));
	}
}
