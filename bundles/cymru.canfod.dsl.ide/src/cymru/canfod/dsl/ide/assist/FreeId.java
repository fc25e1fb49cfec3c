package cymru.canfod.dsl.ide.assist;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cymru.canfod.dsl.ide.names.Mention;
import cymru.canfod.dsl.ide.names.Mentions;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.tally.facts.Span;

/** Finds an id that nothing has yet: the same one with the next free number. */
final class FreeId {

	private final Source source;

	FreeId(Source source) {
		this.source = source;
	}

	/** The edit that gives the free id to what is declared at the place. */
	Optional<TextEdit> near(Span span) {
		return Mentions.at(source.facts(), span.offset(), source::isProvider).filter(Mention::declares)
				.map(m -> new TextEdit(source.path(), m.name().span().offset(), m.name().span().length(), free(m)));
	}

	private String free(Mention mention) {
		var id = mention.name().id();
		var stem = id.replaceAll("-?\\d+$", "");
		var number = id.substring(stem.length());
		var joint = number.isEmpty() || number.startsWith("-") ? "-" : "";
		int width = Math.max(1, number.replace("-", "").length());
		var taken = taken(mention);
		return IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + joint + ("%0" + width + "d").formatted(n)).filter(c -> !taken.contains(c))
				.findFirst().orElseThrow();
	}

	private Set<String> taken(Mention like) {
		return source.review().files().stream().flatMap(f -> Mentions.in(f, source::isProvider).stream())
				.filter(m -> m.declares() && m.family() == like.family()).map(m -> m.name().id()).collect(Collectors.toSet());
	}
}
