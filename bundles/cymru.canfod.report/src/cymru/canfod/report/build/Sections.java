package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Bullets;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** Sections by their role, and statistical tables. */
final class Sections {

	static final String EFFECTIVE = "effective-practice";
	private static final String APPENDIX = "appendix";
	/** Roles that have their own place in the report; a section outside all chapters with another role gets a part of its own. */
	private static final Set<String> PLACED = Set.of("executive-summary", "remit", "introduction", "background", EFFECTIVE, "methods", APPENDIX);

	private final Declarations declarations;
	private final Wording wording;
	private final Anchors anchors;

	Sections(Declarations declarations, Wording wording, Anchors anchors) {
		this.declarations = declarations;
		this.wording = wording;
		this.anchors = anchors;
	}

	/** Sections of a role that are in no chapter, each as a part. */
	List<Part> parts(String role) {
		return outside().filter(section -> section.role().id().equals(role)).map(this::part).toList();
	}

	/** Sections of several roles that are in no chapter, in the order of the roles, as one part. */
	Optional<Part> together(String name, String... roles) {
		List<Fact.Section> sections = Stream.of(roles).flatMap(role -> outside().filter(section -> section.role().id().equals(role))).toList();
		if (sections.size() == 1) {
			return Optional.of(part(sections.getFirst()));
		}
		List<Block> blocks = new ArrayList<>();
		for (Fact.Section section : sections) {
			blocks.add(heading(wording.text(section.title()), true));
			blocks.addAll(prose(section));
		}
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new Part(anchors.next(name), wording.fixed(name + ".title"), blocks));
	}

	/** Sections in no chapter whose role has no place of its own. */
	List<Part> loose() {
		return outside().filter(section -> !PLACED.contains(section.role().id())).map(this::part).toList();
	}

	/** Sections of a role that are in no chapter, for a part that has more than them. */
	List<Block> blocks(String role) {
		List<Block> blocks = new ArrayList<>();
		List<Fact.Section> sections = outside().filter(section -> section.role().id().equals(role)).toList();
		for (Fact.Section section : sections) {
			if (sections.size() > 1) {
				blocks.add(heading(wording.text(section.title()), true));
			}
			blocks.addAll(prose(section));
		}
		return blocks;
	}

	/** Sections of a chapter that have one of the roles. */
	List<Fact.Section> in(String chapter, Set<String> roles) {
		return all().filter(section -> is(section.chapter(), chapter) && roles.contains(section.role().id())).toList();
	}

	/** The chapter's sections that have none of the roles. */
	List<Fact.Section> inOther(String chapter, Set<String> roles) {
		return all().filter(section -> is(section.chapter(), chapter) && !roles.contains(section.role().id())).toList();
	}

	/** Statistical tables of a chapter. */
	List<Block> tables(String chapter) {
		return tables().filter(table -> is(table.chapter(), chapter)).map(this::table).toList();
	}

	/** Appendix sections, and the tables that are in no chapter. */
	Optional<Part> appendix() {
		List<Block> blocks = new ArrayList<>();
		outside().filter(section -> section.role().id().equals(APPENDIX)).forEach(section -> {
			blocks.add(heading(wording.text(section.title()), true));
			blocks.addAll(prose(section));
		});
		tables().filter(table -> !isInChapter(table.chapter())).forEach(table -> blocks.add(table(table)));
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new Part(anchors.next(APPENDIX), wording.fixed("appendix.title"), blocks));
	}

	/** A heading of the second level. */
	Heading heading(String text, boolean listed) {
		return new Heading(2, anchors.next("heading"), text, listed);
	}

	/** The section's text; effective practice is a list. */
	List<Block> prose(Fact.Section section) {
		List<String> paragraphs = wording.paragraphs(section.prose());
		return section.role().id().equals(EFFECTIVE) ? List.of(new Bullets(paragraphs))
				: paragraphs.stream().<Block>map(Paragraph::body).toList();
	}

	private Part part(Fact.Section section) {
		return new Part(anchors.next("section"), wording.text(section.title()), prose(section));
	}

	private Block table(Fact.Table table) {
		return new StatisticalTable(table, wording).block();
	}

	private Stream<Fact.Section> outside() {
		return all().filter(section -> !isInChapter(section.chapter()));
	}

	private boolean isInChapter(Optional<Name> chapter) {
		return chapter.filter(name -> declarations.chapters().containsKey(name.id())).isPresent();
	}

	private Stream<Fact.Section> all() {
		return declarations.sections().values().stream().map(Declaration::fact);
	}

	private Stream<Fact.Table> tables() {
		return declarations.tables().values().stream().map(Declaration::fact);
	}

	private static boolean is(Optional<Name> name, String id) {
		return name.filter(n -> n.id().equals(id)).isPresent();
	}
}
