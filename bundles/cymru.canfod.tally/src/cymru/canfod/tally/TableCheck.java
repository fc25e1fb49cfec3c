package cymru.canfod.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** Every row has a cell for every column, and every total is the sum of its column. */
final class TableCheck {

	private TableCheck() {
	}

	static void check(Fact.Table table, Issues issues) {
		int columns = table.columns().size();
		for (Fact.Row row : table.rows()) {
			if (row.cells().size() != columns) {
				issues.add(row.span(), IssueCode.ROW_LENGTH, String.valueOf(row.cells().size()), String.valueOf(columns));
			}
		}
		for (int column = 0; column < columns; column++) {
			checkColumn(table, column, issues);
		}
	}

	/** A total may sum up the rows since the total before it, or all rows above; a column with words among its numbers has no sum. */
	private static void checkColumn(Fact.Table table, int column, Issues issues) {
		List<Optional<BigDecimal>> all = new ArrayList<>();
		List<Optional<BigDecimal>> sinceTotal = new ArrayList<>();
		for (Fact.Row row : table.rows()) {
			Optional<Name> number = column < row.cells().size() ? row.cells().get(column).number() : Optional.empty();
			Optional<BigDecimal> value = number.flatMap(TableCheck::value);
			if (row.total()) {
				Optional<BigDecimal> sum = sum(all);
				if (value.isPresent() && sum.isPresent() && !same(value, sum) && !same(value, sum(sinceTotal))) {
					issues.add(number.map(Name::span).orElse(row.span()), IssueCode.TOTAL_DIFFERS, value.get().toPlainString(),
							sum.get().toPlainString());
				}
				sinceTotal.clear();
			} else {
				all.add(value);
				sinceTotal.add(value);
			}
		}
	}

	private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
	}

	private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> values) {
		return values.isEmpty() || values.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
				: Optional.of(values.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	private static Optional<BigDecimal> value(Name number) {
		try {
			return Optional.of(new BigDecimal(number.id()));
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}
}
