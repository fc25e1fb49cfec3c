package cymru.canfod.dsl.ide.read;

import java.util.List;
import java.util.Optional;

import cymru.canfod.dsl.ide.names.Mention;
import cymru.canfod.dsl.ide.names.Navigation;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Span;

/**
 * What is known about the thing at a place.
 *
 * @param span the words that it is about
 * @param title one line
 * @param lines the facts, one a line
 */
public record Hover(Span span, String title, List<String> lines) {

	/** What is known about the id or the claim that the offset touches; an id inside a claim goes before the claim. */
	public static Optional<Hover> at(Source source, int offset, Language language) {
		return new Navigation(source).mentionAt(offset).flatMap(m -> about(m, source, language))
				.or(() -> source.claimAt(offset).map(c -> new ClaimHover(source.review(), language).about(c)));
	}

	private static Optional<Hover> about(Mention mention, Source source, Language language) {
		return new NameHover(source.review(), language).about(mention);
	}
}
