package cymru.canfod.search.ui.find;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.query.Values;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Text;

/** The values of an attribute that a query can ask for in a review. */
final class OccurringValues {

	/** So much of a day in figures tells its month. */
	private static final int MONTH = "2023-02".length();

	private OccurringValues() {
	}

	/** In no order, some more than once. */
	static Stream<String> of(Attribute attribute, Review review) {
		var declared = review.declarations();
		return switch (attribute) {
			case KIND -> providers(review, provider -> Optional.of(provider.kind()).map(Name::id));
			case REGION -> providers(review, provider -> provider.region().map(Name::id));
			case AUTHORITY -> providers(review, provider -> provider.authority().map(Text::printed));
			case MEDIUM -> providers(review, provider -> provider.medium().map(Name::id));
			case PROVIDER -> declared.providers().keySet().stream();
			case PROPOSITION -> Stream.of(declared.propositions(), declared.criteria()).flatMap(all -> all.keySet().stream());
			case THEME -> declared.themes().keySet().stream();
			case ROLE -> visits(review).flatMap(visit -> Stream.concat(visit.roles().stream(), visit.passages().stream().map(Fact.Passage::role))).map(Name::id);
			case DATE -> visits(review).map(visit -> visit.date().id()).map(day -> day.substring(0, Math.min(MONTH, day.length())));
			case FILE -> review.files().stream().map(FileFacts::path);
			case STANCE, LANGUAGE, IN -> Values.known(attribute).stream().flatMap(Collection::stream);
		};
	}

	private static Stream<String> providers(Review review, Function<Fact.Provider, Optional<String>> value) {
		return review.declarations().providers().values().stream().map(Declaration::fact).map(value).flatMap(Optional::stream);
	}

	private static Stream<Fact.Visit> visits(Review review) {
		List<Declaration<Fact.Visit>> visits = List.copyOf(review.declarations().visits());
		return visits.stream().map(Declaration::fact);
	}
}
