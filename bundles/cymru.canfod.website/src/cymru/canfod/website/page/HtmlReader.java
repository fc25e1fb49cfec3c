package cymru.canfod.website.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Exchange;

/** Reads a web page; scripts on it are not run. */
final class HtmlReader {
	/** A page with a password to enter and less text than this, in letters, is a way in rather than a page. */
	private static final int LITTLE_TEXT = 500;
	/** A page with scripts and less text than this, in letters, shows nothing without them. */
	private static final int NO_TEXT = 60;
	private static final Set<String> SHOWN = Set.of("frame", "iframe", "embed", "object", "meta");
	private static final Pattern REFRESH = Pattern.compile("(?i)^\\s*\\d*[.\\d]*\\s*[;,]?\\s*(?:url\\s*=)?\\s*['\"]?([^'\"]+)");

	private HtmlReader() {
	}

	static ReadPage read(Exchange exchange, String html) {
		URI url = exchange.uri();
		Document document = Jsoup.parse(html, url.toString());
		PassageReader passages = new PassageReader();
		NodeTraversor.filter(passages, document.body());
		List<Passage> read = passages.passages();
		List<CrawlNote> notes = new ArrayList<>();
		int letters = read.stream().mapToInt(passage -> passage.text().length()).sum();
		int lettersInBody = read.stream().filter(passage -> !passage.isMenu()).mapToInt(passage -> passage.text().length()).sum();
		if (lettersInBody < LITTLE_TEXT && document.selectFirst("input[type=password]") != null) {
			notes.add(CrawlNote.of(NoteCode.SIGN_IN, url));
		}
		if (letters < NO_TEXT && document.selectFirst("script") != null) {
			notes.add(CrawlNote.of(NoteCode.NEEDS_SCRIPTS, url));
		}
		String declared = Optional.ofNullable(document.selectFirst("html[lang],body[lang]")).map(element -> element.attr("lang").strip()).orElse("");
		return new ReadPage(Optional.of(PageText.page(exchange, document.title(), declared, read, links(document))), notes);
	}

	private static List<Link> links(Document document) {
		List<Link> links = new ArrayList<>();
		for (Element element : document.select("a[href],area[href],iframe[src],frame[src],embed[src],object[data],link[rel~=(?i)alternate][hreflang],meta[http-equiv~=(?i)^refresh$][content]")) {
			address(element).ifPresent(address -> links.add(new Link(address, text(element), element.attr("hreflang").strip(), SHOWN.contains(element.normalName()))));
		}
		return links;
	}

	private static Optional<URI> address(Element element) {
		if (element.normalName().equals("meta")) {
			Matcher target = REFRESH.matcher(element.attr("content"));
			return target.find() && !target.group(1).isBlank() ? Address.of(StringUtil.resolve(element.baseUri(), target.group(1).strip())) : Optional.empty();
		}
		String name = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "data";
		return Address.of(element.absUrl(name));
	}

	private static String text(Element element) {
		String text = element.text().strip();
		if (!text.isEmpty()) {
			return text;
		}
		Element image = element.selectFirst("img[alt]");
		String described = image == null ? "" : image.attr("alt").strip();
		return described.isEmpty() ? element.attr("aria-label").strip() + element.attr("title").strip() : described;
	}
}
