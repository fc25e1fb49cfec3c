package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/**
 * What several inspectors saw on one website, side by side: of each inspector the latest look. Until all of them have answered every criterion
 * nobody should be shown what the others say.
 *
 * @param provider  whose website it is, by id
 * @param checklist what it was held against
 * @param looks     two or more, by the names of their inspectors
 */
public record Looks(String provider, Declaration<Fact.Checklist> checklist, List<Declaration<Fact.Website>> looks) {

	/** How far the looks agree on a criterion. */
	public enum Agreement {
		DIFFER, SETTLED, AGREE
	}

	/**
	 * A criterion as all of them answered it.
	 *
	 * @param answers   one for each look, in their order
	 * @param judgement what settles it: the latest there is, with the look that it stands in
	 */
	public record Compared(Fact.Criterion criterion, List<Fact.Answer> answers, Optional<Settled> judgement, Agreement agreement) {
	}

	/** A judgement and the look that it stands in. */
	public record Settled(Declaration<Fact.Website> in, Fact.Answer answer) {
	}

	public Looks {
		looks = List.copyOf(looks);
	}

	/** The websites that several inspectors have looked at, in the order of the review. */
	public static List<Looks> of(Review review) {
		return of(review.declarations());
	}

	static List<Looks> of(Declarations declarations) {
		Map<List<String>, List<Declaration<Fact.Website>>> bySite = declarations.websites().stream()
				.filter(look -> look.fact().checklist().isPresent() && !look.fact().inspectors().isEmpty())
				.collect(Collectors.groupingBy(look -> List.of(look.fact().provider().id(), look.fact().checklist().map(Name::id).orElse("")), LinkedHashMap::new, Collectors.toList()));
		List<Looks> found = new ArrayList<>();
		bySite.forEach((site, looks) -> {
			List<Declaration<Fact.Website>> latest = latest(looks);
			if (latest.size() > 1) {
				Optional.ofNullable(declarations.checklists().get(site.getLast())).ifPresent(checklist -> found.add(new Looks(site.getFirst(), checklist, latest)));
			}
		});
		return found;
	}

	private static List<Declaration<Fact.Website>> latest(List<Declaration<Fact.Website>> looks) {
		// ISO 8601 dates sort as text.
		return looks.stream().collect(Collectors.groupingBy(look -> look.fact().inspectors().stream().map(Name::id).collect(Collectors.joining(", ")), TreeMap::new,
				Collectors.maxBy(Comparator.comparing(look -> look.fact().date().id())))).values().stream().flatMap(Optional::stream).toList();
	}

	/** How many criteria a look has answered. */
	public int answered(Declaration<Fact.Website> look) {
		return (int) checklist.fact().criteria().stream().filter(criterion -> answer(look, criterion).isPresent()).count();
	}

	/** Whether every look has answered every criterion. */
	public boolean isComplete() {
		return looks.stream().allMatch(look -> answered(look) == checklist.fact().criteria().size());
	}

	/** That they are not done, told at the last of them. */
	Issue unfinished() {
		Declaration<Fact.Website> last = looks.getLast();
		return new Issue(last.file(), last.fact().provider().span(), IssueCode.LOOKS_UNFINISHED, List.of(provider), List.of());
	}

	/** The criteria that all of them have answered; texts, which nobody counts, are not compared. Those that differ come first, then those that are settled. */
	public List<Compared> compared() {
		return checklist.fact().criteria().stream().filter(criterion -> criterion.type() != Fact.AnswerType.TEXT).flatMap(criterion -> compared(criterion).stream())
				.sorted(Comparator.comparing(Compared::agreement)).toList();
	}

	private Optional<Compared> compared(Fact.Criterion criterion) {
		List<Fact.Answer> answers = looks.stream().flatMap(look -> answer(look, criterion).stream()).toList();
		if (answers.size() < looks.size()) {
			return Optional.empty();
		}
		boolean same = answers.stream().allMatch(answer -> says(answer).equals(says(answers.getFirst())));
		Optional<Settled> judgement = judgement(criterion);
		return Optional.of(new Compared(criterion, answers, judgement, same ? Agreement.AGREE : judgement.isPresent() ? Agreement.SETTLED : Agreement.DIFFER));
	}

	private Optional<Settled> judgement(Fact.Criterion criterion) {
		return looks.stream().flatMap(look -> look.fact().judgements().stream().filter(answer -> answers(answer, criterion)).map(answer -> new Settled(look, answer)))
				.max(Comparator.comparing(settled -> settled.in().fact().date().id()));
	}

	private static List<Object> says(Fact.Answer answer) {
		return List.of(answer.outcome(), answer.count());
	}

	private static Optional<Fact.Answer> answer(Declaration<Fact.Website> look, Fact.Criterion criterion) {
		return look.fact().answers().stream().filter(answer -> answers(answer, criterion)).findFirst();
	}

	private static boolean answers(Fact.Answer answer, Fact.Criterion criterion) {
		return answer.criterion().id().equals(criterion.name().id());
	}
}
