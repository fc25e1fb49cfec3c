package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** The order and the printed numbers of findings and recommendations. */
final class Numbering {

	private static final String OWN = "R[1-9][0-9]{0,3}";

	private final Map<String, List<Fact.Finding>> findings = new LinkedHashMap<>();
	private final Map<String, String> findingNumbers = new LinkedHashMap<>();
	private final Map<String, List<Fact.Recommendation>> recommendations = new LinkedHashMap<>();
	private final Map<String, String> recommendationNumbers = new LinkedHashMap<>();

	/** Findings are numbered through all chapters; recommendations keep ids of the form R8, others are numbered in their order. */
	Numbering(Declarations declarations) {
		chapters(declarations).forEach(chapter -> findings.put(chapter.name().id(), new ArrayList<>()));
		facts(declarations.findings()).forEach(finding -> {
			String chapter = id(finding.chapter());
			findings.computeIfAbsent(declarations.chapters().containsKey(chapter) ? chapter : "", key -> new ArrayList<>()).add(finding);
		});
		findings.values().removeIf(List::isEmpty);
		findings.values().stream().flatMap(List::stream)
				.forEach(finding -> findingNumbers.put(finding.name().id(), Integer.toString(findingNumbers.size() + 1)));
		List<Fact.Recommendation> all = facts(declarations.recommendations()).toList();
		boolean numbered = all.stream().allMatch(recommendation -> recommendation.name().id().matches(OWN));
		all.stream().sorted(numbered ? Comparator.comparingInt(Numbering::own) : (a, b) -> 0)
				.forEach(recommendation -> recommendations.computeIfAbsent(id(recommendation.to()), key -> new ArrayList<>()).add(recommendation));
		recommendations.values().stream().flatMap(List::stream).forEach(recommendation -> recommendationNumbers.put(recommendation.name().id(),
				numbered ? recommendation.name().id() : "R" + (recommendationNumbers.size() + 1)));
	}

	/** The chapters: first those that have the id of a theme, in the order of the themes, then the others as they are declared. */
	static List<Fact.Chapter> chapters(Declarations declarations) {
		List<String> themes = List.copyOf(declarations.themes().keySet());
		return facts(declarations.chapters()).sorted(Comparator.comparingInt(chapter -> Math.floorMod(themes.indexOf(chapter.name().id()), themes.size() + 1)))
				.toList();
	}

	/** Findings by id of their chapter, which is empty for those in none. */
	Map<String, List<Fact.Finding>> findings() {
		return findings;
	}

	/** Recommendations by id of who should act, which is empty where nobody is named. */
	Map<String, List<Fact.Recommendation>> recommendations() {
		return recommendations;
	}

	/** The printed number; the id where there is no such finding or recommendation. */
	String number(String id) {
		return Optional.ofNullable(findingNumbers.get(id)).or(() -> Optional.ofNullable(recommendationNumbers.get(id))).orElse(id);
	}

	private static int own(Fact.Recommendation recommendation) {
		return Integer.parseInt(recommendation.name().id().substring(1));
	}

	private static String id(Optional<Name> name) {
		return name.map(Name::id).orElse("");
	}

	private static <T extends Fact> Stream<T> facts(Map<String, Declaration<T>> declarations) {
		return declarations.values().stream().map(Declaration::fact);
	}
}
