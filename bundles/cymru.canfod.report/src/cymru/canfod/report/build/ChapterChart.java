package cymru.canfod.report.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.report.document.AnswerChart;
import cymru.canfod.report.document.AnswerChart.Bar;
import cymru.canfod.report.document.AnswerChart.Question;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;

/** The answers that a chapter speaks of: every proposition that one of its claims counts, by the groups that the claims name. */
record ChapterChart(Review review, Wording wording) {

	/** A proposition and the groups it is shown by, by their text in the order of the claims. */
	private record Asked(Expression.Of proposition, Map<String, Population> groups) {
	}

	Optional<AnswerChart> chart(String chapter) {
		Map<String, Asked> asked = new LinkedHashMap<>();
		for (CheckedClaim claim : review.claims()) {
			if (chapter(claim.owner()).filter(name -> name.id().equals(chapter)).isPresent()) {
				operands(claim.claim().expression()).filter(operand -> isProposition(operand.name()))
						.forEach(operand -> asked.computeIfAbsent(operand.name().id(), id -> new Asked(operand, new LinkedHashMap<>())).groups()
								.putIfAbsent(claim.claim().population().text(), claim.claim().population()));
			}
		}
		List<Question> questions = asked.values().stream().map(this::question).filter(question -> !question.bars().isEmpty()).toList();
		return questions.isEmpty() ? Optional.empty() : Optional.of(new AnswerChart(wording.fixed("chart.title"), legend(), questions));
	}

	/** The propositions and criteria in an expression, from left to right. */
	static Stream<Expression.Of> operands(Expression expression) {
		return switch (expression) {
		case Expression.Of of -> Stream.of(of);
		case Expression.Not not -> operands(not.operand());
		case Expression.And and -> and.operands().stream().flatMap(ChapterChart::operands);
		case Expression.Or or -> or.operands().stream().flatMap(ChapterChart::operands);
		};
	}

	private Question question(Asked asked) {
		List<Bar> bars = asked.groups().values().stream().map(group -> bar(group, review.count(group, asked.proposition())))
				.filter(bar -> bar.total() > 0).toList();
		String text = wording.text(review.declarations().propositions().get(asked.proposition().name().id()).fact().text());
		return new Question(Letters.capital(text), bars.stream().map(this::described).collect(Collectors.joining(" ")), bars);
	}

	private Bar bar(Population group, Count count) {
		return new Bar(Letters.capital(wording.population(group)),
				List.of(count.yes(), count.no(), count.mixed(), count.unclear() + count.cannotTell(), count.notAsked() + count.notApplicable()),
				wording.fixed("chart.count", count.count(), count.base()));
	}

	private String described(Bar bar) {
		List<Integer> counts = bar.counts();
		return wording.fixed("chart.bar", bar.group(), counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4));
	}

	private List<String> legend() {
		return Stream.of("yes", "no", "mixed", "unclear", "not-asked").map(answer -> wording.fixed("chart." + answer)).toList();
	}

	private boolean isProposition(Name name) {
		return review.declarations().propositions().containsKey(name.id());
	}

	private static Optional<Name> chapter(Fact.Written owner) {
		return switch (owner) {
		case Fact.Finding finding -> finding.chapter();
		case Fact.Cameo cameo -> cameo.chapter();
		case Fact.Section section -> section.chapter();
		case Fact.Recommendation recommendation -> Optional.empty();
		};
	}
}
