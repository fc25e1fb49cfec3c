package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

/** Text in which what a finder must find is marked: {@code <Many=many> schools had <several=loose> plans for many years}. */
final class MarkedText {

	private MarkedText() {
	}

	/** Fails for every line in which other words are found than those marked. */
	static void assertFound(Scheme scheme, Language language, String lines) {
		TermFinder finder = new TermFinder(scheme);
		assertAll(lines.lines().map(line -> () -> assertEquals(line, marked(finder, plain(line), language))));
	}

	/** Fails for every line whose claim words (before the arrow) carry another quantifier than is said behind the arrow. */
	static void assertCarries(Scheme scheme, Language language, String lines) {
		TermFinder finder = new TermFinder(scheme);
		assertAll(lines.lines().map(line -> line.split(" +-> *", -1)).map(parts -> () -> assertEquals(parts[1],
				finder.quantifier(parts[0], language).map(MarkedText::name).orElse(""), parts[0])));
	}

	private static String plain(String marked) {
		return marked.replaceAll("<([^=>]+)=[^>]+>", "$1");
	}

	private static String marked(TermFinder finder, String text, Language language) {
		StringBuilder marked = new StringBuilder();
		int at = 0;
		for (Mention mention : finder.find(text, language)) {
			marked.append(text, at, mention.offset()).append('<').append(text, mention.offset(), mention.end()).append('=')
					.append(name(mention)).append('>');
			at = mention.end();
		}
		return marked.append(text.substring(at)).toString();
	}

	private static String name(Mention mention) {
		return Stream.concat(mention.term().map(Term::id).stream(), Stream.of("loose").filter(loose -> mention.loose()))
				.reduce((one, other) -> one + "+" + other).orElse("nothing");
	}
}
