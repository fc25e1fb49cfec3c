package cymru.canfod.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/**
 * What a table would bring into a review; nothing is changed by it.
 *
 * @param given answers that are new
 * @param changed answers that differ from those of the same inspector that are there
 * @param settled judgements that settle what two inspectors answered differently, new or other than those that are there
 * @param same how many answers are there already, word for word
 * @param misfits what does not fit, the changed answers and the doubtful rows among it, in the order of the table
 */
public record AnswerImport(List<GivenAnswer> given, List<GivenAnswer> changed, List<GivenAnswer> settled, int same, List<Misfit> misfits) {

	/** Holds a table against a review. */
	private static final class Reading {
		private final List<GivenAnswer> given = new ArrayList<>();
		private final List<GivenAnswer> changed = new ArrayList<>();
		private final List<GivenAnswer> settled = new ArrayList<>();
		private final Map<List<String>, Looks.Compared> compared = new HashMap<>();
		private final List<Misfit> misfits = new ArrayList<>();
		/** By provider and criterion. */
		private final Map<List<String>, List<There>> there = new HashMap<>();
		private final Set<List<String>> answered = new HashSet<>();
		private final Review review;
		private final Layout layout;
		private final ProviderWords providers;
		private final String inspector;
		private final Language language;
		private int same;

		Reading(Review review, Layout layout, String inspector, Language language) {
			this.review = review;
			this.layout = layout;
			this.inspector = inspector;
			this.language = language;
			this.providers = new ProviderWords(review);
			Looks.of(review).stream().filter(Looks::isComplete)
					.forEach(looks -> looks.compared().forEach(one -> compared.put(List.of(looks.provider(), one.criterion().name().id()), one)));
			review.declarations().websites().forEach(look -> look.fact().answers().forEach(answer -> there
					.computeIfAbsent(List.of(look.fact().provider().id(), answer.criterion().id()), place -> new ArrayList<>()).add(new There(look.fact(), answer))));
		}

		/** An answer that is there. */
		private record There(Fact.Website look, Fact.Answer answer) {
		}

		void row(int number, List<String> head, List<String> row) {
			List<Integer> columns = layout.isList() ? List.of(layout.uses().indexOf(Layout.Part.ANSWER)) : answers();
			List<Integer> filled = columns.stream().filter(column -> column < row.size() && !row.get(column).isBlank()).toList();
			boolean settles = AnswerWords.outcome(layout.cell(row, Layout.Part.SETTLES)).filter(Fact.Outcome.YES::equals).isPresent();
			if (filled.isEmpty()) {
				return;
			}
			Optional<String> provider = provider(number, head, row);
			if (provider.isEmpty()) {
				return;
			}
			for (int column : filled) {
				String cell = row.get(column).strip();
				Optional<String> criterion = layout.isList() ? Layout.criterion(layout.cell(row, Layout.Part.CRITERION), review)
						: layout.uses().get(column) instanceof Layout.Answers answers ? Optional.of(answers.id()) : Optional.empty();
				criterion.ifPresentOrElse(id -> answer(new Place(number, head.get(column), cell), row, provider.get(), id, settles),
						() -> misfits.add(new Misfit(number, head.get(column), Misfit.Code.UNKNOWN_CRITERION, List.of(layout.cell(row, Layout.Part.CRITERION)))));
			}
		}

		private record Place(int row, String column, String cell) {

			Misfit misfit(Misfit.Code code, String... more) {
				List<String> words = new ArrayList<>(List.of(cell));
				words.addAll(Arrays.asList(more));
				return new Misfit(row, column, code, words);
			}
		}

		private void answer(Place place, List<String> row, String provider, String criterion, boolean settles) {
			Fact.AnswerType type = Optional.ofNullable(review.declarations().criteria().get(criterion)).map(declared -> declared.fact().type()).orElse(Fact.AnswerType.TEXT);
			Optional<GivenAnswer.Content> content = AnswerWords.content(place.cell(), type);
			if (content.isEmpty()) {
				misfits.add(place.misfit(Misfit.Code.IMPOSSIBLE_ANSWER));
				return;
			}
			boolean remarks = layout.isList() && layout.has(Layout.Part.ADDRESS) && layout.has(Layout.Part.NOTE);
			String day = layout.cell(row, Layout.Part.DATE);
			GivenAnswer answer = new GivenAnswer(provider, criterion, day.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(day) : Optional.empty(), content.get(),
					layout.cell(row, Layout.Part.ADDRESS), layout.cell(row, Layout.Part.NOTE), remarks,
					Optional.of(layout.cell(row, Layout.Part.ACCEPTED_BY)).filter(by -> settles && !by.isEmpty()));
			if (settles) {
				settle(place, answer);
				return;
			}
			String by = layout.cell(row, Layout.Part.INSPECTOR);
			boolean own = by.isEmpty() || by.equals(inspector);
			List<Fact.Answer> before = there(answer, own ? inspector : by);
			if (before.stream().anyMatch(answer::isSameAs)) {
				same++;
			} else if (!own) {
				misfits.add(place.misfit(Misfit.Code.OTHER_INSPECTOR, by));
			} else if (!answered.add(List.of(provider, criterion))) {
				misfits.add(place.misfit(Misfit.Code.TWICE));
			} else if (before.isEmpty()) {
				given.add(answer);
			} else {
				changed.add(answer);
				misfits.add(place.misfit(Misfit.Code.DIFFERS, said(before.getLast())));
			}
		}

		/** A judgement can only settle what at least two inspectors have answered, and answered differently. */
		private void settle(Place place, GivenAnswer answer) {
			List<String> about = List.of(answer.provider(), answer.criterion());
			Optional<Looks.Compared> looks = Optional.ofNullable(compared.get(about)).filter(one -> one.agreement() != Looks.Agreement.AGREE);
			if (looks.isEmpty()) {
				misfits.add(place.misfit(Misfit.Code.NOTHING_TO_SETTLE));
			} else if (looks.flatMap(Looks.Compared::judgement).filter(there -> answer.isSameAs(there.answer())).isPresent()) {
				same++;
			} else if (settled.stream().anyMatch(other -> List.of(other.provider(), other.criterion()).equals(about))) {
				misfits.add(place.misfit(Misfit.Code.TWICE));
			} else {
				settled.add(answer);
			}
		}

		/** The answers of those inspectors to the same. */
		private List<Fact.Answer> there(GivenAnswer answer, String inspectors) {
			List<String> by = Arrays.asList(inspectors.split("\\s*,\\s*"));
			return there.getOrDefault(List.of(answer.provider(), answer.criterion()), List.of()).stream()
					.filter(each -> each.look().inspectors().stream().map(Name::id).anyMatch(by::contains)).map(There::answer).toList();
		}

		private String said(Fact.Answer answer) {
			return answer.outcome().map(outcome -> AnswerWords.word(outcome, language)).or(() -> answer.count().map(String::valueOf)).or(() -> answer.text().map(text -> text.printed())).orElse("");
		}

		private List<Integer> answers() {
			List<Integer> columns = new ArrayList<>();
			for (int column = 0; column < layout.uses().size(); column++) {
				if (layout.uses().get(column) instanceof Layout.Answers) {
					columns.add(column);
				}
			}
			return columns;
		}

		/** Whom a row answers for; when that is nobody, or not certain, why is among the misfits. */
		private Optional<String> provider(int number, List<String> head, List<String> row) {
			String words = layout.cell(row, Layout.Part.PROVIDER);
			String name = layout.cell(row, Layout.Part.NAME);
			Set<String> meant = providers.meant(words).isEmpty() ? providers.named(name) : providers.meant(words);
			Set<String> named = providers.named(name);
			String column = head.get(layout.uses().indexOf(Layout.Part.PROVIDER));
			if (meant.size() == 1 && (named.isEmpty() || named.containsAll(meant))) {
				String id = meant.iterator().next();
				if (named.isEmpty() && !name.isEmpty()) {
					misfits.add(new Misfit(number, head.get(layout.uses().indexOf(Layout.Part.NAME)), Misfit.Code.UNKNOWN_NAME, List.of(words, name, id)));
				} else if (!words.isEmpty() && providers.meant(words).isEmpty()) {
					misfits.add(new Misfit(number, column, Misfit.Code.UNKNOWN_ID, List.of(words, name, id)));
				}
				return Optional.of(id);
			}
			misfits.add(switch (meant.size()) {
				case 0 -> new Misfit(number, column, words.isEmpty() ? Misfit.Code.NO_PROVIDER : Misfit.Code.UNKNOWN_PROVIDER, List.of(words));
				case 1 -> new Misfit(number, column, Misfit.Code.OTHER_NAME, List.of(words, name, String.join(", ", named)));
				default -> new Misfit(number, column, Misfit.Code.AMBIGUOUS_PROVIDER, List.of(words.isEmpty() ? name : words, String.join(", ", meant)));
			});
			return Optional.empty();
		}
	}

	/**
	 * What a table would bring.
	 *
	 * @param rows as {@link SheetReader} reads them, the first with the titles
	 * @param inspector in whose name
	 * @param language of the words for answers in sentences
	 * @throws SheetProblem when it has no column for providers, or none for answers
	 */
	public static AnswerImport of(Review review, List<List<String>> rows, Layout layout, String inspector, Language language) throws SheetProblem {
		if (!layout.has(Layout.Part.PROVIDER)) {
			throw new SheetProblem(SheetProblem.Reason.NO_PROVIDERS);
		}
		if (!layout.isList() && layout.uses().stream().noneMatch(Layout.Answers.class::isInstance)) {
			throw new SheetProblem(SheetProblem.Reason.NO_ANSWERS);
		}
		List<String> head = rows.getFirst();
		Reading reading = new Reading(review, layout, inspector, language);
		if (!layout.isList()) {
			layout.unknown(head).forEach(title -> reading.misfits.add(new Misfit(1, title, Misfit.Code.UNKNOWN_CRITERION, List.of(title))));
		}
		for (int number = 1; number < rows.size(); number++) {
			reading.row(number + 1, head, rows.get(number));
		}
		return new AnswerImport(List.copyOf(reading.given), List.copyOf(reading.changed), List.copyOf(reading.settled), reading.same, List.copyOf(reading.misfits));
	}

	/** How many misfits keep an answer out that nobody can put right by saying "change them". */
	public long left() {
		return misfits.size() - changed.size() - doubtful();
	}

	/** How many rows are taken for a provider that only half of what they say names. */
	public long doubtful() {
		return misfits.stream().filter(misfit -> misfit.code().isDoubt()).count();
	}
}
