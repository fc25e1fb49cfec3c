package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Share;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Item;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Kind;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.tally.Answered;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Verdict;
import cymru.canfod.tally.Voice;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Pair;

/** A claim with its count, its providers and the passages behind them. */
record TracedClaim(Review review, CheckedClaim claim, Wording wording, Anchors anchors) {

	/** @param number of the claim among those of its finding, from 1 */
	List<Block> blocks(int number) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Item(Integer.toString(number), anchors.next("claim"), summary(), ""));
		passages().ifPresent(blocks::add);
		return blocks;
	}

	private List<String> summary() {
		Verdict verdict = claim.verdict();
		Count count = verdict.count();
		String expression = said(claim.claim().expression());
		List<String> lines = new ArrayList<>();
		lines.add("“" + Letters.printable(claim.claim().text().printed()) + "”");
		Share share = count.share();
		lines.add(wording.fixed("trace.counts", count.count(), count.base(),
				share.isOfNothing() ? wording.fixed("none.dash") : wording.fixed("bounds.exactly", share.percent()), expression));
		String strongest = verdict.strongest().flatMap(term -> term.forms(wording.language()).stream().findFirst()).orElse(wording.fixed("trace.no-term"));
		lines.add(wording.fixed("trace.verdict", wording.population(claim.claim().population()), count.members(),
				wording.fixed("verdict." + verdict.code().code()), Letters.printable(strongest), verdict.margin()));
		Map<ProviderStance, List<String>> byStance = count.answers().stream()
				.collect(Collectors.groupingBy(Answered::outcome, TreeMap::new, Collectors.mapping(Answered::provider, Collectors.toList())));
		lines.add(byStance.entrySet().stream().map(entry -> wording.fixed("trace.answered", Letters.capital(stance(entry.getKey())),
				entry.getValue().size(), String.join(", ", entry.getValue()))).collect(Collectors.joining("; ")));
		if (!verdict.complete()) {
			lines.add(wording.fixed("trace.incomplete"));
		}
		return lines;
	}

	/** The expression in the words of its propositions. */
	private String said(Expression expression) {
		return switch (expression) {
		case Expression.Of of -> "“" + question(of.name()) + "”";
		case Expression.Not not -> wording.fixed("expression.not", bracketed(not.operand()));
		case Expression.And and -> and.operands().stream().map(this::bracketed).collect(Collectors.joining(" " + wording.fixed("expression.and") + " "));
		case Expression.Or or -> or.operands().stream().map(this::bracketed).collect(Collectors.joining(" " + wording.fixed("expression.or") + " "));
		};
	}

	private String bracketed(Expression operand) {
		return operand instanceof Expression.And || operand instanceof Expression.Or ? "(" + said(operand) + ")" : said(operand);
	}

	private String question(Name name) {
		Optional<Pair> proposition = Optional.ofNullable(review.declarations().propositions().get(name.id())).map(p -> p.fact().text());
		return proposition.or(() -> Optional.ofNullable(review.declarations().criteria().get(name.id())).map(c -> c.fact().text())).map(wording::text)
				.orElse(name.id());
	}

	private Optional<DataTable> passages() {
		List<Expression.Of> operands = ChapterChart.operands(claim.claim().expression()).distinct().toList();
		List<Row> rows = new ArrayList<>();
		for (Expression.Of operand : operands) {
			List<Row> voices = new ArrayList<>();
			for (Answered answer : claim.verdict().count().answers()) {
				review.voices(answer.provider(), operand.name().id()).forEach(voice -> voices.add(row(answer.provider(), voice)));
			}
			if (operands.size() > 1 && !voices.isEmpty()) {
				rows.add(new Row(Kind.HEADING, List.of(Letters.capital(question(operand.name())))));
			}
			rows.addAll(voices);
		}
		List<Column> columns = List.of(Column.text(wording.fixed("trace.provider"), 3), Column.text(wording.fixed("trace.answer"), 3),
				Column.text(wording.fixed("trace.voice"), 6), Column.text(wording.fixed("trace.passage"), 14));
		return rows.isEmpty() ? Optional.empty() : Optional.of(new DataTable("", columns, rows, List.of()));
	}

	private Row row(String provider, Voice voice) {
		return switch (voice) {
		case Voice.Heard heard -> row(provider, voice, wording.fixed("trace.said", heard.passage().role().id(), wording.date(heard.visit().date())),
				"“" + Letters.printable(heard.passage().quote().printed()) + "”");
		case Voice.Settled settled -> row(provider, voice, wording.date(settled.visit().date()),
				wording.fixed("trace.judgement", Letters.printable(settled.judgement().reason())));
		case Voice.Seen seen -> row(provider, voice, wording.fixed("trace.website", wording.date(seen.website().date())),
				Letters.printable((seen.answer().address() + " " + seen.answer().note()).strip()));
		};
	}

	private Row row(String provider, Voice voice, String who, String passage) {
		return Row.of(provider, stance(voice.stance()), who, passage);
	}

	private String stance(ProviderStance stance) {
		return wording.fixed("stance." + stance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}
}
