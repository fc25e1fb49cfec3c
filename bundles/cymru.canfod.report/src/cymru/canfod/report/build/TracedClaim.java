package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Share;
import cymru.canfod.report.document.Block.Item;
import cymru.canfod.tally.Answered;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Measured;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Verdict;
import cymru.canfod.tally.facts.Expression;

/** A claim with its count, its providers and the numbers of the passages behind them. */
record TracedClaim(Review review, CheckedClaim claim, Passages passages, Wording wording, Anchors anchors) {

	/** @param number of the claim among those of its finding, from 1 */
	Item item(int number) {
		Verdict verdict = claim.verdict();
		Count count = verdict.count();
		Share share = count.share();
		List<String> lines = new ArrayList<>();
		lines.add("“" + Letters.printable(claim.claim().text().printed()) + "”");
		lines.add(verdict.measured().map(this::numbers).orElseGet(() -> wording.fixed("trace.counts", count.count(), count.base(),
				share.isOfNothing() ? wording.fixed("none.dash") : wording.fixed("bounds.exactly", share.percent()), said(claim.claim().expression()))));
		lines.add(verdict(verdict, count));
		if (!verdict.complete()) {
			lines.add(wording.fixed("trace.incomplete"));
		}
		return new Item(Integer.toString(number), anchors.next("claim"), lines, providers(count));
	}

	/** A comparison of numbers has no term that could be stronger. */
	private String verdict(Verdict verdict, Count count) {
		String population = wording.population(claim.claim().population());
		String code = wording.fixed("verdict." + verdict.code().code());
		if (verdict.measured().isPresent()) {
			return wording.fixed("trace.verdict-on-numbers", population, count.members(), code, verdict.margin());
		}
		String strongest = verdict.strongest().flatMap(term -> term.forms(wording.language()).stream().findFirst()).orElse(wording.fixed("trace.no-term"));
		return wording.fixed("trace.verdict", population, count.members(), code, Letters.printable(strongest), verdict.margin());
	}

	/** Numbers that were counted, and with which others they are compared. */
	private String numbers(Measured measured) {
		String statement = said(claim.claim().expression());
		return measured.compared().map(other -> wording.fixed("trace.compared", mean(measured.ofNumbers(), measured.numbers()),
				mean(measured.ofNumbers(), other.numbers()), wording.population(other.population()), statement))
				.orElseGet(() -> wording.fixed("trace.numbers", mean(measured.ofNumbers(), measured.numbers()), measured.numbers().size(), statement));
	}

	private String mean(boolean ofNumbers, Distribution numbers) {
		if (numbers.isEmpty()) {
			return wording.fixed("none.dash");
		}
		return ofNumbers ? wording.number(numbers.mean(2).toPlainString())
				: wording.fixed("chart.count", numbers.sum(), numbers.size());
	}

	/** The providers by their answer, each with the numbers of its passages. */
	private String providers(Count count) {
		Map<ProviderStance, List<String>> byStance = count.answers().stream()
				.collect(Collectors.groupingBy(Answered::outcome, TreeMap::new, Collectors.mapping(this::provider, Collectors.toList())));
		return byStance.entrySet().stream().map(entry -> wording.fixed("trace.answered", Letters.capital(answered(entry.getKey())), entry.getValue().size(),
				String.join(", ", entry.getValue()))).collect(Collectors.joining("; "));
	}

	private String provider(Answered answer) {
		String numbers = ChapterChart.operands(claim.claim().expression())
				.flatMap(operand -> review.voices(answer.provider(), operand.name().id()).stream()).map(voice -> passages.number(answer.provider(), voice))
				.distinct().map(String::valueOf).collect(Collectors.joining(", "));
		return numbers.isEmpty() ? answer.provider() : answer.provider() + " [" + numbers + "]";
	}

	/** The expression in the words of its propositions. */
	private String said(Expression expression) {
		return switch (expression) {
		case Expression.Of of -> "“" + wording.question(of.name()) + "”";
		case Expression.Not not -> wording.fixed("expression.not", bracketed(not.operand()));
		case Expression.And and -> and.operands().stream().map(this::bracketed).collect(Collectors.joining(" " + wording.fixed("expression.and") + " "));
		case Expression.Or or -> or.operands().stream().map(this::bracketed).collect(Collectors.joining(" " + wording.fixed("expression.or") + " "));
		};
	}

	private String bracketed(Expression operand) {
		return operand instanceof Expression.And || operand instanceof Expression.Or ? "(" + said(operand) + ")" : said(operand);
	}

	/** Who gave a number said neither yes nor no. */
	private String answered(ProviderStance stance) {
		boolean isNumber = stance == ProviderStance.YES && claim.verdict().measured().filter(Measured::ofNumbers).isPresent();
		return isNumber ? wording.fixed("trace.counted") : stance.word(wording.language());
	}
}
