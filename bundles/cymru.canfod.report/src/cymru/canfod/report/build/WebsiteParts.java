package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Fact.AnswerType;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;

/** What was seen on websites: for every criterion and kind of provider how many met it, of those that could be judged. */
final class WebsiteParts {

	private final Review review;
	private final Wording wording;
	private final Anchors anchors;
	private final Set<String> lookedAt;
	private final List<Population> groups;

	WebsiteParts(Review review, Wording wording, Anchors anchors) {
		this.review = review;
		this.wording = wording;
		this.anchors = anchors;
		this.lookedAt = review.declarations().websites().stream().map(website -> website.fact().provider().id()).collect(Collectors.toSet());
		List<Population> all = new ArrayList<>();
		review.declarations().kinds().keySet().stream().map(WebsiteParts::population)
				.filter(kind -> review.members(kind).stream().anyMatch(lookedAt::contains)).forEach(all::add);
		all.add(population(Population.ALL_PROVIDERS));
		this.groups = List.copyOf(all);
	}

	/** One part for all checklists that websites were looked at with. */
	List<Part> parts() {
		if (lookedAt.isEmpty()) {
			return List.of();
		}
		List<Block> blocks = new ArrayList<>();
		for (Declaration<Fact.Checklist> checklist : review.declarations().checklists().values()) {
			table(checklist.fact()).ifPresent(table -> {
				blocks.add(Paragraph.body(wording.fixed("websites.intro")));
				blocks.add(table);
			});
			averages(checklist.fact()).ifPresent(blocks::add);
		}
		return blocks.isEmpty() ? List.of() : List.of(new Part(anchors.next("websites"), wording.fixed("websites.title"), blocks));
	}

	private Optional<DataTable> table(Fact.Checklist checklist) {
		List<Row> rows = rows(checklist, AnswerType.YES_NO, this::row);
		return rows.isEmpty() ? Optional.empty() : Optional.of(new DataTable(wording.text(checklist.title()), columns(), rows, List.of()));
	}

	/** A row for each criterion of a kind, under the titles of the sections that have any. */
	private List<Row> rows(Fact.Checklist checklist, AnswerType type, Function<Fact.Criterion, Row> row) {
		List<Row> rows = new ArrayList<>(of(checklist.unsectioned(), type, row));
		for (Fact.ChecklistSection section : checklist.sections()) {
			List<Row> in = of(section.criteria(), type, row);
			if (!in.isEmpty()) {
				rows.add(new Row(DataTable.Kind.HEADING, List.of(wording.text(section.title()))));
				rows.addAll(in);
			}
		}
		return rows;
	}

	private static List<Row> of(List<Fact.Criterion> criteria, AnswerType type, Function<Fact.Criterion, Row> row) {
		return criteria.stream().filter(criterion -> criterion.type() == type).map(row).toList();
	}

	private Row row(Fact.Criterion criterion) {
		List<String> cells = new ArrayList<>(List.of(Letters.capital(wording.text(criterion.text()))));
		for (Population group : groups) {
			Count count = review.count(group, new Expression.Of(criterion.name()));
			cells.add(count.base() == 0 ? wording.fixed("none.dash") : wording.fixed("chart.count", count.count(), count.base()));
		}
		return Row.of(cells);
	}

	private Optional<DataTable> averages(Fact.Checklist checklist) {
		List<Row> rows = rows(checklist, AnswerType.COUNT, this::averages);
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new DataTable(wording.fixed("websites.counts", wording.text(checklist.title())), columns(), rows,
						List.of(wording.fixed("websites.average"))));
	}

	private Row averages(Fact.Criterion criterion) {
		List<String> cells = new ArrayList<>(List.of(Letters.capital(wording.text(criterion.text()))));
		for (Population group : groups) {
			Distribution numbers = review.numbers(group, criterion.name());
			cells.add(numbers.isEmpty() ? wording.fixed("none.dash") : wording.fixed("websites.average.cell", wording.number(numbers.mean(1).toPlainString()),
					wording.number(numbers.median().toPlainString()), numbers.smallest(), numbers.largest(), numbers.size()));
		}
		return Row.of(cells);
	}

	private List<Column> columns() {
		List<Column> columns = new ArrayList<>(List.of(Column.text(wording.fixed("websites.criterion"), 7)));
		for (Population group : groups) {
			boolean all = group.name().id().equals(Population.ALL_PROVIDERS);
			columns.add(Column.number(all ? wording.fixed("websites.all") : Letters.capital(wording.label(group.name().id()))));
		}
		return columns;
	}

	private static Population population(String id) {
		return new Population(new Name(id, Span.FILE_START), Optional.empty());
	}
}
