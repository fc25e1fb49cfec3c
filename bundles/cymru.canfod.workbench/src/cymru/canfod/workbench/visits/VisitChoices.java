package cymru.canfod.workbench.visits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Vocabulary;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.ui.Picker.Choice;
import cymru.canfod.workbench.Messages;

/** What can be chosen for a new visit of a review. */
final class VisitChoices {

	/** Whom a review usually speaks to, while it has no visit yet. */
	private static final List<String> USUAL_ROLES = List.of("headteacher", "alnco", "teachers", "governors", "pupils", "parents", "officers");

	/** Ways to hold a conversation, as the language and as people say it; the first is the usual one. */
	static final Map<String, Messages> MODES = Map.of("face-to-face", Messages.MODE_FACE_TO_FACE, "online", Messages.MODE_ONLINE, "telephone", Messages.MODE_TELEPHONE,
			"written", Messages.MODE_WRITTEN);

	/** Languages of a conversation. */
	static final Map<String, Messages> LANGUAGES = Map.of("english", Messages.IN_ENGLISH, "welsh", Messages.IN_WELSH, "both", Messages.IN_BOTH);

	private final Review review;

	VisitChoices(Review review) {
		this.review = review;
	}

	/** All providers, those without a visit first: "○ S08 Ysgol …, primary schools". */
	List<Choice<String>> providers(Language language) {
		Map<String, Long> visits = visits();
		return review.declarations().providers().values().stream().map(provider -> provider.fact())
				.sorted(Comparator.comparing((Fact.Provider provider) -> visits.containsKey(provider.name().id())))
				.map(provider -> new Choice<>(provider.name().id(), label(provider, visits.getOrDefault(provider.name().id(), 0L), language))).toList();
	}

	/** How many visits a provider has. */
	long visitsOf(String provider) {
		return visits().getOrDefault(provider, 0L);
	}

	/** The language that a conversation with a provider is likely to be in. */
	String languageOf(String provider) {
		var medium = Optional.ofNullable(review.declarations().providers().get(provider)).flatMap(declared -> declared.fact().medium()).map(Name::id);
		return medium.filter(Vocabulary.LANGUAGES::contains).orElse("english");
	}

	/** The roles of the review's other visits, the most usual first. */
	List<String> roles() {
		List<String> known = mostUsualFirst(visit -> visit.roles().stream());
		return known.isEmpty() ? USUAL_ROLES : known;
	}

	/** The inspectors of the review's other visits, the most usual first. */
	List<String> inspectors() {
		return mostUsualFirst(visit -> visit.inspectors().stream());
	}

	private List<String> mostUsualFirst(Function<Fact.Visit, Stream<Name>> names) {
		var counted = review.declarations().visits().stream().flatMap(visit -> names.apply(visit.fact())).collect(Collectors.groupingBy(Name::id, Collectors.counting()));
		return counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
	}

	private Map<String, Long> visits() {
		return review.declarations().visits().stream().collect(Collectors.groupingBy(visit -> visit.fact().provider().id(), Collectors.counting()));
	}

	private String label(Fact.Provider provider, long visits, Language language) {
		String kind = Optional.ofNullable(review.declarations().kinds().get(provider.kind().id())).map(declared -> declared.fact().label().in(language)).orElse(provider.kind().id());
		return (visits > 0 ? "\u25cf " : "\u25cb ") + provider.name().id() + "  " + provider.title().printed() + "  (" + kind + ")";
	}
}
