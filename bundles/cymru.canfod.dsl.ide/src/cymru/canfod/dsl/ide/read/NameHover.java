package cymru.canfod.dsl.ide.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.dsl.ide.names.Mention;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;

/** Says what is known about the thing that an id stands for. */
final class NameHover {

	private final Review review;
	private final Language language;

	NameHover(Review review, Language language) {
		this.review = review;
		this.language = language;
	}

	/** Nothing for an id that the review does not know. */
	Optional<Hover> about(Mention mention) {
		var id = mention.name().id();
		var span = mention.name().span();
		var known = review.declarations();
		return switch (mention.family()) {
			case STATEMENT -> statement(id, span);
			case PROVIDER -> Optional.ofNullable(known.providers().get(id)).map(d -> provider(d.fact(), span));
			case POPULATION -> population(id, span);
			case THEME -> Optional.ofNullable(known.themes().get(id)).map(d -> titled(Message.THEME, d.fact().title(), span));
			case CHAPTER -> Optional.ofNullable(known.chapters().get(id)).map(d -> titled(Message.CHAPTER, d.fact().title(), span));
			case CHECKLIST -> Optional.ofNullable(known.checklists().get(id)).map(d -> titled(Message.CHECKLIST, d.fact().title(), span));
			case WRITTEN -> written(id, span);
			case REVIEW, SCHEME, TERM -> Optional.empty();
		};
	}

	private Hover titled(Message what, Pair title, Span span) {
		return new Hover(span, what.in(language) + ": " + title.in(language), List.of());
	}

	private Optional<Hover> statement(String id, Span span) {
		var known = review.declarations();
		return Optional.ofNullable(known.propositions().get(id)).map(d -> new Hover(span, d.fact().text().in(language), answers(id, d.fact().askedOf())))
				.or(() -> Optional.ofNullable(known.criteria().get(id)).map(d -> new Hover(span, d.fact().text().in(language), answers(id, List.of()))));
	}

	private List<String> answers(String id, List<Name> askedOf) {
		var lines = new ArrayList<String>();
		var groups = review.declarations().groups().keySet().stream().map(g -> new Name(g, Span.FILE_START));
		var asked = askedOf.isEmpty() ? groups.toList() : askedOf;
		var everyone = new Name(Population.ALL_PROVIDERS, Span.FILE_START);
		Stream.concat(Stream.of(everyone), asked.stream()).map(n -> new Population(n, Optional.empty())).forEach(population -> {
			Count count = review.count(population, new Expression.Of(new Name(id, Span.FILE_START)));
			if (count.members() > count.notAsked()) {
				lines.add(VerdictWords.population(population, review, language) + ": " + Answers.of(count, language));
			}
		});
		long claims = review.claims().stream().filter(c -> mentions(c.claim().expression(), id)).count();
		lines.add(Message.USED_IN.in(language, claims));
		return lines;
	}

	private static boolean mentions(Expression expression, String id) {
		return switch (expression) {
			case Expression.Of of -> of.name().id().equals(id);
			case Expression.Not not -> mentions(not.operand(), id);
			case Expression.And and -> and.operands().stream().anyMatch(o -> mentions(o, id));
			case Expression.Or or -> or.operands().stream().anyMatch(o -> mentions(o, id));
		};
	}

	private Hover provider(Fact.Provider provider, Span span) {
		var lines = new ArrayList<String>();
		var kind = new Population(provider.kind(), Optional.empty());
		var facts = Stream.of(Optional.of(VerdictWords.population(kind, review, language)), provider.authority().map(t -> t.printed()),
				provider.region().map(Name::id), provider.medium().map(Name::id));
		lines.add(String.join(" · ", facts.flatMap(Optional::stream).toList()));
		if (!provider.hosts().isEmpty()) {
			lines.add(String.join(", ", provider.hosts().stream().map(Name::id).toList()));
		}
		var visits = review.declarations().visits().stream().map(d -> d.fact()).filter(v -> v.provider().id().equals(provider.name().id()));
		var dates = visits.map(v -> v.date().id()).toList();
		lines.add(dates.isEmpty() ? Message.NO_VISIT.in(language) : Message.VISITS.in(language, String.join(", ", dates)));
		return new Hover(span, provider.name().id() + " " + provider.title().printed(), lines);
	}

	private Optional<Hover> population(String id, Span span) {
		var population = new Population(new Name(id, span), Optional.empty());
		var known = review.declarations();
		if (!known.groups().containsKey(id) && !known.kinds().containsKey(id)) {
			return Optional.empty();
		}
		var members = review.members(population);
		return Optional.of(new Hover(span, VerdictWords.population(population, review, language),
				List.of(Message.MEMBERS.in(language, members.size(), Names.listed(members, review)))));
	}

	private Optional<Hover> written(String id, Span span) {
		var known = review.declarations();
		return Optional.ofNullable(known.findings().get(id)).<Fact.Written>map(d -> d.fact())
				.or(() -> Optional.ofNullable(known.recommendations().get(id)).map(d -> d.fact()))
				.or(() -> Optional.ofNullable(known.cameos().get(id)).map(d -> d.fact()))
				.or(() -> Optional.ofNullable(known.sections().get(id)).map(d -> d.fact()))
				.map(w -> new Hover(span, id, w.prose().in(language).stream().map(p -> p.printed()).limit(1).toList()));
	}
}
