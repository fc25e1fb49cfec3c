package cymru.canfod.website.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Language;

/**
 * A page or document of a site as people read it.
 *
 * @param url the address that it was asked for under
 * @param title empty if it has none
 * @param declared the language that the page says it is in, as a BCP 47 tag; empty for none
 * @param language the language that its text is in, as far as it is one of the two and can be told
 * @param type the content type
 * @param date of the answer
 */
public record Page(URI url, String title, String declared, Optional<Language> language, List<Passage> passages, List<Link> links, int status,
		String type, Instant date) {
	public Page {
		passages = List.copyOf(passages);
		links = List.copyOf(links);
	}

	/** All its text. */
	public String text() {
		return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
	}

	/** Whether it is a PDF. */
	public boolean isPdf() {
		return type.contains("pdf");
	}

	/** Its address, with the sheet where the passage stands on one. */
	public URI addressOf(Passage passage) {
		return passage.sheet() == 0 ? url : URI.create(url + "#page=" + passage.sheet());
	}
}
