package cymru.canfod.dsl.ide.assist;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.Expected;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.tally.Vocabulary;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** Words that are no ids of elements: those that the language knows, and those that the review uses already. */
final class Values {

	private final Source source;
	private final List<Token> before;

	Values(Source source, List<Token> before) {
		this.source = source;
		this.before = before;
	}

	/** The words for a feature of an element, in the order of the alphabet where the review chose them. */
	List<String> of(Expected expected) {
		var words = switch (expected.rule() + "." + expected.feature()) {
			case "Provider.authority" -> authorities();
			case "Provider.region" -> providers(p -> p.region().stream().map(Name::id));
			case "Provider.hosts" -> providers(p -> p.hosts().stream().map(Name::id));
			case "Provider.medium" -> Vocabulary.MEDIA.stream();
			case "Condition.value" -> conditionValues();
			case "Visit.mode" -> Vocabulary.MODES.stream();
			case "Visit.language" -> Vocabulary.LANGUAGES.stream();
			case "Visit.inspectors", "Website.inspectors" -> Stream.concat(visits(v -> v.inspectors().stream()), websites()).sorted();
			case "Visit.roles" -> visits(v -> v.roles().stream()).sorted();
			case "Passage.role" -> rolesOfThisVisit();
			case "Recommendation.to" -> recommendations();
			case "Section.role" -> Vocabulary.ROLES.stream();
			default -> Stream.<String>empty();
		};
		return words.distinct().toList();
	}

	private Stream<String> conditionValues() {
		return switch (before.isEmpty() ? "" : before.getLast().text()) {
			case "medium" -> Vocabulary.MEDIA.stream();
			case "region" -> providers(p -> p.region().stream().map(Name::id));
			case "hosts" -> providers(p -> p.hosts().stream().map(Name::id));
			case "authority" -> authorities();
			default -> Stream.empty();
		};
	}

	private Stream<String> authorities() {
		return providers(p -> p.authority().stream().map(a -> a.printed())).map(a -> a.matches("[\\p{L}][\\p{L}\\d_-]*") ? a : '"' + a + '"');
	}

	private Stream<String> providers(Function<Fact.Provider, Stream<String>> values) {
		return source.review().declarations().providers().values().stream().map(d -> d.fact()).flatMap(values).sorted();
	}

	private Stream<String> visits(Function<Fact.Visit, Stream<Name>> values) {
		return source.review().declarations().visits().stream().map(d -> d.fact()).flatMap(values).map(Name::id);
	}

	private Stream<String> websites() {
		return source.review().declarations().websites().stream().flatMap(d -> d.fact().inspectors().stream()).map(Name::id);
	}

	/** Those that the visit names first, for they are the voices that can be quoted. */
	private Stream<String> rolesOfThisVisit() {
		int start = before.isEmpty() ? 0 : before.get(0).offset();
		var here = source.elementAt(start).filter(Fact.Visit.class::isInstance).map(Fact.Visit.class::cast);
		return here.filter(v -> !v.roles().isEmpty()).map(v -> v.roles().stream().map(Name::id))
				.orElseGet(() -> visits(v -> v.roles().stream()).sorted());
	}

	private Stream<String> recommendations() {
		return source.review().declarations().recommendations().values().stream().flatMap(d -> d.fact().to().stream()).map(Name::id).sorted();
	}
}
