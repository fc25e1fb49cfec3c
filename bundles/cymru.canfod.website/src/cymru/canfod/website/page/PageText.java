package cymru.canfod.website.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.LanguageGuess;
import cymru.canfod.website.fetch.Exchange;

/** What web pages and PDFs have in common once they are text. */
final class PageText {
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\u00ad]+");

	private PageText() {
	}

	static String tidy(String text) {
		return SPACES.matcher(text).replaceAll(" ").strip();
	}

	static Page page(Exchange exchange, String title, String declared, List<Passage> passages, List<Link> links) {
		return new Page(exchange.uri(), tidy(title), declared, language(passages), passages, links, exchange.status(), exchange.contentType(), exchange.date());
	}

	/** By what stands outside menus, since menus are often in both languages. */
	private static Optional<Language> language(List<Passage> passages) {
		return LanguageGuess.of(passages.stream().filter(passage -> !passage.isMenu()).map(Passage::text).collect(Collectors.joining("\n"))).language();
	}
}
