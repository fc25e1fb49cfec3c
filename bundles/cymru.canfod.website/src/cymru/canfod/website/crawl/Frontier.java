package cymru.canfod.website.crawl;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Limits;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.page.Address;
import cymru.canfod.website.page.SiteReading;

/** Which page of a site comes next: those that speak of what is looked for first, then the nearest to the home page. */
final class Frontier {
	/** Pictures, sounds, programs and parts of pages hold no text that this visit could read. */
	private static final Pattern NO_TEXT = Pattern.compile("(?i).*\\.(jpe?g|png|gif|svg|webp|bmp|tiff?|ico|mp[34]|m4[av]|mov|avi|wmv|webm|ogg|wav|"
			+ "zip|rar|7z|gz|exe|apk|dmg|css|js|json|xml|rss|ics|woff2?|ttf|eot)");
	private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(docx?|dotx?|odt|rtf|pages|pptx?|ppsx?|odp|key|xlsx?|xlsm|ods|pub)");
	private static final Pattern FIGURES = Pattern.compile("\\d+");
	private static final Pattern VALUES = Pattern.compile("=[^&]*");

	private final SiteReading reading;
	private final Limits limits;
	private final Map<String, Integer> patterns = new HashMap<>();
	private final Map<String, CrawlNote> notes = new LinkedHashMap<>();

	Frontier(SiteReading reading, Limits limits) {
		this.reading = reading;
		this.limits = limits;
	}

	/** The next address to ask for; empty when there is none left within the limits. */
	Optional<URI> next() {
		Map<URI, Integer> clicks = reading.clicks();
		patterns.clear();
		notes.clear();
		clicks.keySet().stream().filter(reading::wasAsked).forEach(uri -> patterns.merge(pattern(uri), 1, Integer::sum));
		return clicks.entrySet().stream().filter(entry -> !reading.wasAsked(entry.getKey())).filter(entry -> isWanted(entry.getKey(), entry.getValue()))
				.min(Comparator.<Map.Entry<URI, Integer>, Boolean>comparing(entry -> !reading.isRelevant(entry.getKey())).thenComparing(Map.Entry::getValue))
				.map(Map.Entry::getKey);
	}

	private boolean isWanted(URI uri, int clicks) {
		String path = Address.path(uri);
		if (NO_TEXT.matcher(path).matches()) {
			return false;
		}
		if (DOCUMENT.matcher(path).matches()) {
			notes.putIfAbsent(uri.toString(), CrawlNote.of(NoteCode.DOCUMENT_UNREAD, uri));
			return false;
		}
		if (clicks > limits.depth()) {
			notes.putIfAbsent(NoteCode.DEPTH_LIMIT.name(), CrawlNote.of(NoteCode.DEPTH_LIMIT, uri, Integer.toString(limits.depth())));
			return false;
		}
		if (patterns.getOrDefault(pattern(uri), 0) >= limits.samePattern() && !reading.isRelevant(uri)) {
			notes.putIfAbsent(pattern(uri), CrawlNote.of(NoteCode.PATTERN_LIMIT, uri, Integer.toString(limits.samePattern())));
			return false;
		}
		return true;
	}

	/** What the last look left aside, with an example of each kind. */
	List<CrawlNote> leftAside() {
		return List.copyOf(notes.values());
	}

	/** The address without the figures and values in it, by which the pages of a calendar are alike. */
	private static String pattern(URI uri) {
		String query = uri.getRawQuery() == null ? "" : "?" + VALUES.matcher(uri.getRawQuery()).replaceAll("=");
		return FIGURES.matcher(Address.path(uri)).replaceAll("#") + query;
	}
}
