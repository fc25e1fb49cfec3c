package cymru.canfod.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.exchange.Table.Value;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** The answers to the criteria of a review as tables. Only what people answered is in them, nothing that a machine proposes. */
public final class AnswerTables {

	private final Review review;
	private final Language language;
	private final Predicate<Fact.Website> hidden;

	/**
	 * Of a review.
	 *
	 * @param language of the words for answers; ids and titles of columns are the same in all
	 * @param hidden the looks that are left out, as if nobody had looked
	 */
	public AnswerTables(Review review, Language language, Predicate<Fact.Website> hidden) {
		this.review = review;
		this.language = language;
		this.hidden = hidden;
	}

	/** One row for each look at a website, and one for each provider whose website nobody has looked at; one column for each criterion. */
	public Table matrix() {
		List<Fact.Criterion> criteria = criteria();
		List<String> head = new ArrayList<>(List.of(Columns.PROVIDER, Columns.NAME, Columns.KIND, Columns.REGION, Columns.DATE, Columns.INSPECTOR));
		criteria.forEach(criterion -> head.add(criterion.name().id()));
		List<List<Value>> rows = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Fact.Website look : looks()) {
			seen.add(look.provider().id());
			Map<String, Fact.Answer> answers = look.answers().stream().collect(Collectors.toMap(answer -> answer.criterion().id(), Function.identity(), (first, second) -> first));
			List<Value> row = about(look.provider().id(), Optional.of(look));
			criteria.forEach(criterion -> row.add(Optional.ofNullable(answers.get(criterion.name().id())).map(this::said).orElse(Value.NOTHING)));
			rows.add(row);
		}
		review.declarations().providers().keySet().stream().filter(provider -> !seen.contains(provider)).forEach(provider -> {
			List<Value> row = about(provider, Optional.empty());
			criteria.forEach(criterion -> row.add(Value.NOTHING));
			rows.add(row);
		});
		return new Table("answers", head, rows);
	}

	/** One row for each answer, with all that is written beside it. */
	public Table list() {
		List<String> head = List.of(Columns.PROVIDER, Columns.NAME, Columns.KIND, Columns.REGION, Columns.DATE, Columns.INSPECTOR, Columns.CHECKLIST, Columns.SECTION, Columns.CRITERION, Columns.TEXT,
				Columns.ANSWER, Columns.ADDRESS, Columns.NOTE, Columns.ACCEPTED_BY, Columns.SETTLES);
		List<List<Value>> rows = new ArrayList<>();
		for (Fact.Website look : looks()) {
			look.answers().forEach(answer -> rows.add(row(look, answer, false)));
			look.judgements().forEach(answer -> rows.add(row(look, answer, true)));
		}
		return new Table("list", head, rows);
	}

	/** What the criteria are. */
	public Table key() {
		return new Table("criteria", List.of(Columns.CRITERION, "en", "cy", Columns.ANSWER, Columns.SECTION + " en", Columns.SECTION + " cy"), criteria().stream().map(criterion -> List.of(
				words(criterion.name().id()), words(criterion.text().in(Language.ENGLISH)), words(criterion.text().in(Language.WELSH)), words(type(criterion.type())),
				words(section(criterion.name().id(), Language.ENGLISH)), words(section(criterion.name().id(), Language.WELSH)))).toList());
	}

	private String section(String criterion, Language in) {
		return review.declarations().sectionOf(criterion).map(section -> section.title().in(in)).orElse("");
	}

	private static String type(Fact.AnswerType type) {
		return switch (type) {
			case YES_NO -> "yes-no";
			case COUNT -> "count";
			case TEXT -> "text";
		};
	}

	private List<Value> row(Fact.Website look, Fact.Answer answer, boolean settles) {
		List<Value> row = about(look.provider().id(), Optional.of(look));
		String criterion = answer.criterion().id();
		String text = Optional.ofNullable(review.declarations().criteria().get(criterion)).map(declared -> declared.fact().text().in(language)).orElse("");
		Stream.of(words(look.checklist().map(Name::id).orElse("")), words(section(criterion, language)), words(criterion), words(text), said(answer), words(answer.address()), words(answer.note()),
				words(answer.acceptedBy().map(Name::id).orElse("")), words(settles ? AnswerWords.word(Fact.Outcome.YES, language) : "")).forEach(row::add);
		return row;
	}

	private List<Value> about(String id, Optional<Fact.Website> look) {
		Optional<Fact.Provider> provider = Optional.ofNullable(review.declarations().providers().get(id)).map(Declaration::fact);
		return new ArrayList<>(List.of(words(id), words(provider.map(fact -> fact.title().printed()).orElse("")), words(provider.map(fact -> fact.kind().id()).orElse("")),
				words(provider.flatMap(Fact.Provider::region).map(Name::id).orElse("")), words(look.map(fact -> fact.date().id()).orElse("")),
				words(look.map(fact -> fact.inspectors().stream().map(Name::id).collect(Collectors.joining(", "))).orElse(""))));
	}

	private Value said(Fact.Answer answer) {
		return answer.count().<Value>map(Value.Number::new).orElseGet(() -> words(answer.outcome().map(outcome -> AnswerWords.word(outcome, language))
				.or(() -> answer.text().map(text -> text.printed())).orElse("")));
	}

	private List<Fact.Website> looks() {
		return review.declarations().websites().stream().map(Declaration::fact).filter(hidden.negate()).toList();
	}

	private List<Fact.Criterion> criteria() {
		return review.declarations().criteria().values().stream().map(Declaration::fact).toList();
	}

	private static Value words(String text) {
		return new Value.Words(text);
	}
}
