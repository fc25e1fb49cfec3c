package cymru.canfod.dsl.ide.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;

/** Goes from an id to all the places where the review mentions the same thing. */
public final class Navigation {

	private final Source source;

	/** For the text as it stands. */
	public Navigation(Source source) {
		this.source = source;
	}

	/** The id that the offset touches. */
	public Optional<Mention> mentionAt(int offset) {
		return Mentions.at(source.facts(), offset, source::isProvider);
	}

	/** Where the review says what the id stands for; several places when it says so twice, none for what ships with Canfod. */
	public List<Place> declarations(Mention mention) {
		return all(mention).filter(f -> f.mention.declares()).map(Found::place).toList();
	}

	/** Every place that mentions the same thing, declarations included, by file and offset. */
	public List<Place> references(Mention mention) {
		return all(mention).map(Found::place).toList();
	}

	/** The edits that give the thing another id in every file; nothing is changed when the id is not one of the review's own. */
	public List<TextEdit> rename(Mention mention, String id) {
		if (declarations(mention).isEmpty()) {
			return List.of();
		}
		return references(mention).stream().map(p -> new TextEdit(p.path(), p.span().offset(), p.span().length(), id)).toList();
	}

	private record Found(Place place, Mention mention) {
	}

	private Stream<Found> all(Mention wanted) {
		return source.review().files().stream()
				.flatMap(file -> Mentions.in(file, source::isProvider).stream().filter(wanted::means)
						.map(m -> new Found(new Place(file.path(), m.name().span()), m)))
				.sorted(Comparator.comparing((Found f) -> f.place.path()).thenComparing(f -> f.place.span().offset()));
	}
}
