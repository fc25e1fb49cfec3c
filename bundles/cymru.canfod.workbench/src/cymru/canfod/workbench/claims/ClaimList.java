package cymru.canfod.workbench.claims;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the Claims view shows of all claims: filtered, sorted, and in groups when wanted.
 *
 * @param all in the order of the text
 * @param filter words that a row must hold, separated by blanks
 * @param attentionOnly only what somebody should look at
 * @param byChapter rows under the titles of their chapters
 * @param descending the column's order turned round
 */
record ClaimList(List<ClaimRow> all, String filter, boolean attentionOnly, boolean byChapter, ClaimColumn column, boolean sorted, boolean descending) {

	/** The claims of a chapter. */
	record Chapter(String title, List<ClaimRow> rows) {
		/** How many of them somebody should look at. */
		long toLookAt() {
			return rows.stream().filter(ClaimRow::needsAttention).count();
		}
	}

	static ClaimList empty() {
		return new ClaimList(List.of(), "", false, false, ClaimColumn.VERDICT, false, false);
	}

	ClaimList withAll(List<ClaimRow> rows) {
		return new ClaimList(rows, filter, attentionOnly, byChapter, column, sorted, descending);
	}

	ClaimList withFilter(String text) {
		return new ClaimList(all, text, attentionOnly, byChapter, column, sorted, descending);
	}

	ClaimList withAttentionOnly(boolean only) {
		return new ClaimList(all, filter, only, byChapter, column, sorted, descending);
	}

	ClaimList withByChapter(boolean grouped) {
		return new ClaimList(all, filter, attentionOnly, grouped, column, sorted, descending);
	}

	/** Sorted by a column; a second time the other way round, a third time in the order of the text. */
	ClaimList sortedBy(ClaimColumn chosen) {
		boolean again = sorted && chosen == column;
		return new ClaimList(all, filter, attentionOnly, byChapter, chosen, !(again && descending), again && !descending);
	}

	/** The rows to show. */
	List<ClaimRow> rows() {
		List<String> words = List.of(filter.strip().toLowerCase().split("\\s+"));
		var rows = all.stream().filter(row -> !attentionOnly || row.needsAttention()).filter(row -> row.matches(words));
		Comparator<ClaimRow> order = descending ? column.order().reversed() : column.order();
		return (sorted ? rows.sorted(order) : rows).toList();
	}

	/** The rows to show by chapter, chapters in the order of the text. */
	List<Chapter> chapters() {
		Map<String, List<ClaimRow>> rows = rows().stream().collect(Collectors.groupingBy(ClaimRow::chapter, LinkedHashMap::new, Collectors.toList()));
		return rows.entrySet().stream().map(entry -> new Chapter(entry.getKey(), entry.getValue())).toList();
	}

	/** How many of all somebody should look at. */
	long toLookAt() {
		return all.stream().filter(ClaimRow::needsAttention).count();
	}
}
