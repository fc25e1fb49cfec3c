package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;

/**
 * The elements of a review by kind and id, in a stable order: what ships with Canfod, then files by path, then as they
 * stand in their file. Of several with one id the first counts.
 */
public final class Declarations {

	private final List<Declaration<Fact.Review>> reviews = new ArrayList<>();
	private final Map<String, Declaration<Fact.Scheme>> schemes = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Theme>> themes = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Proposition>> propositions = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Kind>> kinds = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Provider>> providers = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Group>> groups = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Checklist>> checklists = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Criterion>> criteria = new LinkedHashMap<>();
	private final Map<String, Fact.ChecklistSection> criteriaSections = new LinkedHashMap<>();
	private final List<Declaration<Fact.Visit>> visits = new ArrayList<>();
	private final List<Declaration<Fact.Website>> websites = new ArrayList<>();
	private final List<Declaration<Fact.Proposals>> proposals = new ArrayList<>();
	private final Map<String, Declaration<Fact.Chapter>> chapters = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Finding>> findings = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Recommendation>> recommendations = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Cameo>> cameos = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Section>> sections = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Table>> tables = new LinkedHashMap<>();
	private final List<Declaration<Fact.Glossary>> glossary = new ArrayList<>();

	private Declarations() {
	}

	/** The elements of those files, which are in the right order. */
	static Declarations of(Collection<FileFacts> files) {
		Declarations declarations = new Declarations();
		files.forEach(file -> file.elements().forEach(fact -> declarations.add(file.path(), fact)));
		return declarations;
	}

	private void add(String file, Fact fact) {
		switch (fact) {
			case Fact.Review review -> reviews.add(new Declaration<>(file, review));
			case Fact.Scheme scheme -> put(schemes, file, scheme);
			case Fact.Theme theme -> {
				put(themes, file, theme);
				theme.propositions().forEach(proposition -> put(propositions, file, proposition));
			}
			case Fact.Proposition proposition -> put(propositions, file, proposition);
			case Fact.Kind kind -> put(kinds, file, kind);
			case Fact.Provider provider -> put(providers, file, provider);
			case Fact.Group group -> put(groups, file, group);
			case Fact.Checklist checklist -> {
				put(checklists, file, checklist);
				checklist.criteria().forEach(criterion -> put(criteria, file, criterion));
				checklist.sections().forEach(section -> section.criteria().forEach(criterion -> criteriaSections.putIfAbsent(criterion.name().id(), section)));
			}
			case Fact.Criterion criterion -> put(criteria, file, criterion);
			case Fact.Visit visit -> visits.add(new Declaration<>(file, visit));
			case Fact.Website website -> websites.add(new Declaration<>(file, website));
			case Fact.Proposals found -> proposals.add(new Declaration<>(file, found));
			case Fact.Chapter chapter -> put(chapters, file, chapter);
			case Fact.Finding finding -> put(findings, file, finding);
			case Fact.Recommendation recommendation -> put(recommendations, file, recommendation);
			case Fact.Cameo cameo -> put(cameos, file, cameo);
			case Fact.Section section -> put(sections, file, section);
			case Fact.Table table -> put(tables, file, table);
			case Fact.Glossary entry -> glossary.add(new Declaration<>(file, entry));
		}
	}

	private static <T extends Fact.Declared> void put(Map<String, Declaration<T>> map, String file, T fact) {
		map.putIfAbsent(fact.name().id(), new Declaration<>(file, fact));
	}

	/** The frame: of several reviews in one folder the first. */
	public Optional<Declaration<Fact.Review>> frame() {
		return reviews.stream().findFirst();
	}

	/** All reviews of the folder; there should be one. */
	public List<Declaration<Fact.Review>> reviews() {
		return Collections.unmodifiableList(reviews);
	}

	/** Schemes, the built-in ones included. */
	public Map<String, Declaration<Fact.Scheme>> schemes() {
		return Collections.unmodifiableMap(schemes);
	}

	public Map<String, Declaration<Fact.Theme>> themes() {
		return Collections.unmodifiableMap(themes);
	}

	/** The propositions of all themes. */
	public Map<String, Declaration<Fact.Proposition>> propositions() {
		return Collections.unmodifiableMap(propositions);
	}

	/** Kinds of provider, the built-in ones included. */
	public Map<String, Declaration<Fact.Kind>> kinds() {
		return Collections.unmodifiableMap(kinds);
	}

	public Map<String, Declaration<Fact.Provider>> providers() {
		return Collections.unmodifiableMap(providers);
	}

	public Map<String, Declaration<Fact.Group>> groups() {
		return Collections.unmodifiableMap(groups);
	}

	public Map<String, Declaration<Fact.Checklist>> checklists() {
		return Collections.unmodifiableMap(checklists);
	}

	/** The criteria of all checklists, those that ask for a number or a text included. */
	public Map<String, Declaration<Fact.Criterion>> criteria() {
		return Collections.unmodifiableMap(criteria);
	}

	/** The section of its checklist that a criterion stands in, if it stands in one. */
	public Optional<Fact.ChecklistSection> sectionOf(String criterion) {
		return Optional.ofNullable(criteriaSections.get(criterion));
	}

	public List<Declaration<Fact.Visit>> visits() {
		return Collections.unmodifiableList(visits);
	}

	/** Whether nobody is visited, only websites are looked at: so it is in practice, or so it is asked. */
	public boolean isOfWebsitesAlone() {
		return visits.isEmpty() && (!websites.isEmpty() || propositions.isEmpty() && !checklists.isEmpty());
	}

	public List<Declaration<Fact.Website>> websites() {
		return Collections.unmodifiableList(websites);
	}

	/** What machines found on websites and propose. */
	public List<Declaration<Fact.Proposals>> proposals() {
		return Collections.unmodifiableList(proposals);
	}

	public Map<String, Declaration<Fact.Chapter>> chapters() {
		return Collections.unmodifiableMap(chapters);
	}

	public Map<String, Declaration<Fact.Finding>> findings() {
		return Collections.unmodifiableMap(findings);
	}

	public Map<String, Declaration<Fact.Recommendation>> recommendations() {
		return Collections.unmodifiableMap(recommendations);
	}

	public Map<String, Declaration<Fact.Cameo>> cameos() {
		return Collections.unmodifiableMap(cameos);
	}

	public Map<String, Declaration<Fact.Section>> sections() {
		return Collections.unmodifiableMap(sections);
	}

	public Map<String, Declaration<Fact.Table>> tables() {
		return Collections.unmodifiableMap(tables);
	}

	public List<Declaration<Fact.Glossary>> glossary() {
		return Collections.unmodifiableList(glossary);
	}
}
