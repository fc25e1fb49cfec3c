package cymru.canfod.tally;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;

/** The ids of what is written for the report, and what its parts refer to. */
final class WrittenCheck {

	private final Declarations declarations;
	private final Populations populations;
	private final Map<String, Issues> issues = new TreeMap<>();
	private final IdRegister chapters = new IdRegister("chapter");
	private final IdRegister parts = new IdRegister("part");

	private WrittenCheck(Declarations declarations, Populations populations) {
		this.declarations = declarations;
		this.populations = populations;
	}

	static List<Issue> check(Populations populations, Declarations declarations, Collection<FileFacts> files) {
		WrittenCheck check = new WrittenCheck(declarations, populations);
		for (FileFacts file : files) {
			for (Fact fact : file.elements()) {
				check.check(file.path(), fact);
			}
		}
		return check.issues.values().stream().flatMap(found -> found.list().stream()).toList();
	}

	private Issues at(String file) {
		return issues.computeIfAbsent(file, Issues::new);
	}

	private void check(String file, Fact fact) {
		switch (fact) {
			case Fact.Chapter chapter -> chapters.take(chapter.name(), file, this::at);
			case Fact.Finding finding -> {
				part(file, finding.name(), finding.chapter());
				finding.recommends().stream().filter(name -> !declarations.recommendations().containsKey(name.id()))
						.forEach(name -> at(file).unknown(name, "recommendation", declarations.recommendations().keySet()));
			}
			case Fact.Recommendation recommendation -> part(file, recommendation.name(), Optional.empty());
			case Fact.Cameo cameo -> {
				part(file, cameo.name(), cameo.chapter());
				if (populations.number(cameo.provider().id()).isEmpty()) {
					at(file).unknown(cameo.provider(), "provider", populations.providers());
				}
			}
			case Fact.Section section -> {
				part(file, section.name(), section.chapter());
				Vocabulary.checkRole(section.role(), at(file));
			}
			case Fact.Table table -> part(file, table.name(), table.chapter());
			default -> { /* not written for the report */ }
		}
	}

	private void part(String file, Name name, Optional<Name> chapter) {
		parts.take(name, file, this::at);
		chapter.filter(known -> !declarations.chapters().containsKey(known.id()))
				.ifPresent(unknown -> at(file).unknown(unknown, "chapter", declarations.chapters().keySet()));
	}
}
