package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Which counts of a base give which strongest term under Estyn's table, with "nearly all" merged into "most". */
class PublishedTableTest {

	private static final List<String> COLUMNS = List.of("very-few", "few", "minority", "", "half", "majority", "many", "most", "all");

	private static final Scheme MERGED = new Scheme("merged", Bilingual.NONE, "", Bilingual.NONE, Schemes.ESTYN.terms().stream()
			.filter(term -> !List.of("nearly-all", "around-half").contains(term.id())).toList(), List.of(), List.of());

	@Test
	void givesTheTableOfTheDomainPage() {
		String table = """
				| 5 | - | - | 1 | 2, 3 | - | - | 4 | - | 5 |
				| 8 | - | 1 | 2, 3 | - | 4 | 5 | 6, 7 | - | 8 |
				| 10 | - | 1 | 2, 3 | 4, 6 | 5 | - | 7, 8 | 9 | 10 |
				| 12 | 1 | 2 | 3, 4 | 5, 7 | 6 | 8 | 9, 10 | 11 | 12 |
				| 17 | 1 | 2, 3 | 4-6 | 7-10 | - | 11 | 12-15 | 16 | 17 |
				| 29 | 1, 2 | 3-5 | 6-11 | 12-17 | - | 18-20 | 21-26 | 27, 28 | 29 |
				| 30 | 1, 2 | 3-5 | 6-11 | 12-14, 16-18 | 15 | 19, 20 | 21-26 | 27-29 | 30 |
				""";
		assertEquals(table, IntStream.of(5, 8, 10, 12, 17, 29, 30).mapToObj(PublishedTableTest::row).reduce("", String::concat));
	}

	private static String row(int base) {
		StringBuilder row = new StringBuilder("| " + base + " |");
		for (String column : COLUMNS) {
			List<Integer> counts = IntStream.rangeClosed(1, base).filter(count -> strongest(count, base).equals(column)).boxed().toList();
			row.append(' ').append(ranges(counts)).append(" |");
		}
		return row.append('\n').toString();
	}

	private static String strongest(int count, int base) {
		return MERGED.strongest(new Share(count, base)).map(Term::id).orElse("");
	}

	/** Two in a row with a comma, three or more with a dash, as the page writes them. */
	private static String ranges(List<Integer> counts) {
		List<String> ranges = new ArrayList<>();
		for (int i = 0; i < counts.size();) {
			int last = i;
			while (last + 1 < counts.size() && counts.get(last + 1) == counts.get(last) + 1) {
				last++;
			}
			String joint = last - i == 1 ? ", " : "-";
			ranges.add(last == i ? counts.get(i).toString() : counts.get(i) + joint + counts.get(last));
			i = last + 1;
		}
		return ranges.isEmpty() ? "-" : String.join(", ", ranges);
	}
}
