package cymru.canfod.search.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** What the review as a whole knows of a passage: where its provider is, which theme its propositions belong to. */
final class Surroundings {

	private final Map<String, Declaration<Fact.Provider>> providers;
	private final Map<String, String> themes = new HashMap<>();
	private final Map<String, List<Fact.Visit>> visits = new HashMap<>();

	Surroundings(Review review) {
		providers = review.declarations().providers();
		review.declarations().themes().forEach((id, theme) -> theme.fact().propositions().forEach(proposition -> themes.putIfAbsent(proposition.name().id(), id)));
		for (Declaration<Fact.Visit> visit : review.declarations().visits()) {
			visit.fact().notes().forEach(notes -> visits.computeIfAbsent(notes.value(), first -> new ArrayList<>()).add(visit.fact()));
		}
	}

	/** The visits that name those notes. */
	List<Fact.Visit> visitsWith(String notes) {
		return visits.getOrDefault(notes, List.of());
	}

	/** What is known of a visit. */
	Map<Attribute, List<String>> visit(Fact.Visit visit) {
		return provider(visit.provider(), visit.date());
	}

	/** What is known of a provider on a day. */
	Map<Attribute, List<String>> provider(Name name, Name date) {
		Map<Attribute, List<String>> values = provider(name);
		values.put(Attribute.DATE, List.of(date.id()));
		return values;
	}

	/** What is known of a provider. */
	Map<Attribute, List<String>> provider(Name name) {
		Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
		values.put(Attribute.PROVIDER, List.of(name.id()));
		Optional.ofNullable(providers.get(name.id())).map(Declaration::fact).ifPresent(provider -> {
			values.put(Attribute.KIND, List.of(provider.kind().id()));
			provider.region().ifPresent(region -> values.put(Attribute.REGION, List.of(region.id())));
			provider.medium().ifPresent(medium -> values.put(Attribute.MEDIUM, List.of(medium.id())));
			provider.authority().ifPresent(authority -> values.put(Attribute.AUTHORITY, List.of(authority.printed())));
		});
		return values;
	}

	/** The themes of those propositions. */
	List<String> themes(List<String> propositions) {
		Set<String> found = new TreeSet<>();
		propositions.stream().filter(themes::containsKey).forEach(proposition -> found.add(themes.getOrDefault(proposition, "")));
		return List.copyOf(found);
	}

	/** The language that all those visits were in; none when they differ or do not say. */
	Optional<Language> language(List<Fact.Visit> all) {
		Set<Optional<Language>> languages = new LinkedHashSet<>();
		all.forEach(visit -> languages.add(visit.language().flatMap(name -> language(name.id()))));
		return languages.size() == 1 ? languages.iterator().next() : Optional.empty();
	}

	private static Optional<Language> language(String word) {
		for (Language language : Language.values()) {
			if (language.name().toLowerCase(Locale.ROOT).equals(word)) {
				return Optional.of(language);
			}
		}
		return Optional.empty();
	}

	/** All of both, each once. */
	static List<String> both(List<String> some, List<String> others) {
		Set<String> all = new LinkedHashSet<>(some);
		all.addAll(others);
		return List.copyOf(all);
	}
}
