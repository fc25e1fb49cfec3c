package cymru.canfod.workbench.visits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed.Place;
import cymru.canfod.workbench.Messages;

/** Makes the lines of the Providers view from what a review says; runs outside the UI thread. */
final class ProviderRows {

	private final OpenReview open;
	private final Review review;
	private final Language language;
	private final Map<String, List<String>> asked;
	private final Map<String, Place> visits = new HashMap<>();

	private ProviderRows(OpenReview open, Language language) {
		this.open = open;
		this.language = language;
		review = open.review();
		asked = asked(review);
		review.declarations().visits().forEach(visit -> visits.putIfAbsent(visit.fact().provider().id(), new Place(open, visit.file(), visit.fact().provider().span())));
	}

	/** The kinds of all reviews; below their reviews where there are several. */
	static List<ProviderRow> of(List<OpenReview> reviews, Language language) {
		List<ProviderRow> rows = new ArrayList<>();
		for (OpenReview open : reviews) {
			List<ProviderRow> kinds = new ProviderRows(open, language).kinds();
			if (reviews.size() == 1) {
				rows.addAll(kinds);
			} else if (!kinds.isEmpty()) {
				rows.add(above(open, open.project().getName(), open.title(language), kinds.stream().flatMap(kind -> kind.children().stream()).toList(), kinds));
			}
		}
		return rows;
	}

	/** The propositions that are asked of each provider; those of a proposition that names nobody are asked of everybody. */
	static Map<String, List<String>> asked(Review review) {
		Map<String, List<String>> byProvider = new HashMap<>();
		review.declarations().propositions().values().stream().map(Declaration::fact).forEach(proposition -> {
			var populations = proposition.askedOf().stream().map(name -> new Population(name, Optional.empty()));
			var members = proposition.askedOf().isEmpty() ? review.declarations().providers().keySet().stream()
					: populations.flatMap(population -> review.members(population).stream()).distinct();
			members.forEach(provider -> byProvider.computeIfAbsent(provider, id -> new ArrayList<>()).add(proposition.name().id()));
		});
		return byProvider;
	}

	private List<ProviderRow> kinds() {
		Map<String, List<ProviderRow>> providers = new LinkedHashMap<>();
		review.declarations().providers().values().forEach(
				provider -> providers.computeIfAbsent(provider.fact().kind().id(), kind -> new ArrayList<>()).add(provider(provider.fact())));
		List<ProviderRow> kinds = new ArrayList<>();
		providers.forEach((kind, rows) -> kinds.add(above(open, open.project().getName() + "/" + kind, label(kind), rows, rows)));
		return kinds;
	}

	private static ProviderRow above(OpenReview open, String key, String name, List<ProviderRow> counted, List<ProviderRow> children) {
		long visited = counted.stream().filter(ProviderRow::isVisited).count();
		return new ProviderRow(key, name, Messages.VISITED_OF.text(visited, counted.size()), open, Optional.empty(), Optional.empty(), (double) visited / counted.size(), children);
	}

	private ProviderRow provider(Fact.Provider provider) {
		String id = provider.name().id();
		List<String> propositions = asked.getOrDefault(id, List.of());
		long answered = propositions.stream().filter(proposition -> review.stance(id, proposition).filter(stance -> stance != ProviderStance.NOT_ASKED).isPresent()).count();
		var visit = Optional.ofNullable(visits.get(id));
		String detail = visit.isEmpty() ? "\u2013" : Messages.COUNT_OF_BASE.text(answered, propositions.size());
		return new ProviderRow(open.project().getName() + "/" + label(provider.kind().id()) + "/" + id, (visit.isPresent() ? "\u25cf " : "\u25cb ") + id + "  " + provider.title().printed(), detail, open,
				Optional.of(id), visit, propositions.isEmpty() ? 0 : (double) answered / propositions.size(), List.of());
	}

	private String label(String kind) {
		return Optional.ofNullable(review.declarations().kinds().get(kind)).map(declared -> declared.fact().label().in(language)).orElse(kind);
	}
}
