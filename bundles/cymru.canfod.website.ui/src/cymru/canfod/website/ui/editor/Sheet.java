package cymru.canfod.website.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.write.Answering;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ide.write.Judged;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Blindness;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.tally.facts.Text;

/**
 * One look at a website as it is shown.
 *
 * @param look which one it is
 * @param of the element of the file; empty for a look that is begun with the first answer
 * @param provider id and name
 * @param address of the website, if the review has one
 * @param checklist title of the checklist
 * @param by the inspectors' codes, with commas
 * @param mine whether the answers of the user are written into this look
 * @param damaged how many places of the file cannot be read
 */
record Sheet(Given.Look look, Optional<Fact.Website> of, String provider, Optional<String> address, String checklist, String by, boolean mine, List<Line> lines,
		int damaged) {

	/**
	 * The looks of a file, one after the other: those that stand in it, and one that the user may begin.
	 *
	 * @param inspector the user's code, or empty
	 */
	static List<Sheet> of(Source source, String inspector, Language language) {
		List<Fact.Website> all = source.facts().elements().stream().filter(Fact.Website.class::isInstance).map(Fact.Website.class::cast).toList();
		// A beginning that nobody has put a name to becomes the user's own with the first answer, and is shown as such.
		List<Fact.Website> websites = all.stream().filter(website -> inspector.isEmpty() || !website.isUnclaimed()).toList();
		List<Sheet> sheets = new ArrayList<>();
		for (Fact.Website website : websites) {
			Given.Look look = look(website);
			boolean mine = !inspector.isEmpty() && Answering.own(source.review(), look, inspector)
					.filter(own -> own.file().equals(source.path()) && own.fact().span().offset() == website.span().offset()).isPresent();
			sheets.add(sheet(source, look, Optional.of(website), by(website), mine, language));
		}
		if (!inspector.isEmpty()) {
			all.stream().map(Sheet::look).map(look -> new Given.Look(look.provider(), look.checklist(), LocalDate.now().toString())).distinct()
					.filter(look -> Answering.own(source.review(), look, inspector).isEmpty()).toList()
					.forEach(look -> sheets.add(sheet(source, look, Optional.empty(), inspector, true, language)));
		}
		// Whoever is looking at a website does not see what others say of it before all of them have answered everything.
		Blindness blind = Blindness.of(source.review(), inspector);
		return sheets.stream().filter(sheet -> sheet.mine || sheet.of.filter(blind::hides).isEmpty()).toList();
	}

	private static Given.Look look(Fact.Website website) {
		return new Given.Look(website.provider().id(), website.checklist().map(Name::id).orElse(""), website.date().id());
	}

	private static Sheet sheet(Source source, Given.Look look, Optional<Fact.Website> website, String by, boolean mine, Language language) {
		Review review = source.review();
		var provider = Optional.ofNullable(review.declarations().providers().get(look.provider())).map(Declaration::fact);
		List<Fact.Checklist> all = review.declarations().checklists().values().stream().map(Declaration::fact).toList();
		Optional<Fact.Checklist> checklist = all.stream().filter(list -> list.name().id().equals(look.checklist())).findFirst()
				.or(() -> all.stream().filter(list -> look.checklist().isEmpty()).findFirst());
		List<Fact.Answer> answers = website.map(Fact.Website::answers).orElse(List.of());
		List<Judged> proposals = review.declarations().proposals().stream().map(Declaration::fact).filter(found -> found.provider().id().equals(look.provider()))
				.sorted(Comparator.comparing((Fact.Proposals found) -> found.date().id()).reversed())
				.flatMap(found -> found.answers().stream().map(answer -> new Judged(found, answer, Optional.empty()))).toList();
		List<Line> lines = new ArrayList<>();
		for (Fact.Criterion criterion : Stream.concat(checklist.stream().flatMap(list -> list.criteria().stream()), others(review, checklist, answers)).toList()) {
			String id = criterion.name().id();
			Optional<Fact.Answer> answer = answers.stream().filter(given -> given.criterion().id().equals(id)).findFirst();
			Optional<Judged> proposed = proposals.stream().filter(judged -> mine && answer.isEmpty() && judged.proposed().criterion().id().equals(id)).findFirst();
			String section = review.declarations().sectionOf(id).map(known -> words(known.title(), known.name(), language)).orElse("");
			lines.add(new Line(criterion, lines.size() + 1, section, text(criterion, language), answer, proposed));
		}
		return new Sheet(look, website, provider.map(known -> look.provider() + " " + known.title().printed()).orElse(look.provider()),
				provider.flatMap(Fact.Provider::website).map(Text::printed), checklist.map(list -> words(list.title(), list.name(), language)).orElse(look.checklist()), by,
				mine, lines, source.facts().problems().size());
	}

	/** Answers to criteria of other checklists are shown all the same. */
	private static Stream<Fact.Criterion> others(Review review, Optional<Fact.Checklist> checklist, List<Fact.Answer> answers) {
		List<String> known = checklist.stream().flatMap(list -> list.criteria().stream()).map(criterion -> criterion.name().id()).toList();
		return answers.stream().map(answer -> answer.criterion().id()).filter(id -> !known.contains(id)).distinct()
				.flatMap(id -> Optional.ofNullable(review.declarations().criteria().get(id)).map(Declaration::fact).stream());
	}

	private static String text(Fact.Criterion criterion, Language language) {
		return words(criterion.text(), criterion.name(), language);
	}

	private static String words(Pair pair, Name name, Language language) {
		String words = pair.in(language);
		return words.isBlank() ? name.id() : words;
	}

	private static String by(Fact.Website website) {
		return website.inspectors().stream().map(Name::id).collect(Collectors.joining(", "));
	}

	/** How many criteria have an answer. */
	int answered() {
		return (int) lines.stream().filter(line -> line.answer().isPresent()).count();
	}

	/** The line of a criterion. */
	Optional<Line> line(String criterion) {
		return lines.stream().filter(line -> line.id().equals(criterion)).findFirst();
	}

	/** The line whose answer lies at an offset of the file. */
	Optional<Line> at(int offset) {
		return lines.stream().filter(line -> line.answer().filter(answer -> answer.span().touches(offset)).isPresent()).findFirst();
	}

	/** Whether it is the same look, as it was or changed. */
	boolean isSame(Sheet other) {
		return look.provider().equals(other.look.provider()) && look.checklist().equals(other.look.checklist()) && by.equals(other.by);
	}
}
