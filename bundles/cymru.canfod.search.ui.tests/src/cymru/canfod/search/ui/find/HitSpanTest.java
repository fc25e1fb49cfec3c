package cymru.canfod.search.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.search.Hit;
import cymru.canfod.search.index.EntryKind;

/** The words that were found are found again in their file, though that is written with escapes, line ends and claims. */
@NonNullByDefault({})
class HitSpanTest {

	private static final String FILE = """
			visit S01 on 2023-02-14
			  alnco "We \\"rely\\" on the
			    cluster lead for the legal side."
			    yes cluster
			finding D1
			  "[Nearly all schools](schools: alnco-workload) have seen the workload grow. [A few](schools: not cluster) share the workload."
			**Deputy headteacher** (10:50): the *link* governor has
			  - `time` for [the role](https://school.example/role), and ~~no~~ allowance
			""";

	private static Hit hit(int line, String text, String found) {
		int start = text.indexOf(found);
		return new Hit("", "a.canfod", line, EntryKind.PASSAGE, "", "en", "", "", List.of(), 1, text, List.of(new Hit.Mark(start, start + found.length())), false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2 | We "rely" on the cluster lead for the legal side.                          | cluster lead | cluster lead
			2 | We "rely" on the cluster lead for the legal side.                          | the cluster  | the\\n    cluster
			2 | We "rely" on the cluster lead for the legal side.                          | side         | side
			6 | Nearly all schools have seen the workload grow. A few share the workload.  | workload     | workload grow
			7 | Deputy headteacher (10:50): the link governor has time for the role, and no allowance | link governor | link* governor
			7 | Deputy headteacher (10:50): the link governor has time for the role, and no allowance | headteacher (10 | headteacher** (10
			7 | Deputy headteacher (10:50): the link governor has time for the role, and no allowance | allowance | allowance
			6 | Nearly all schools have seen the workload grow. A few share the workload.  | few          | few](schools
			""")
	void wordsAreFoundAgain(int line, String text, String found, String there) {
		var span = HitSpan.in(FILE, hit(line, text, found));
		String expected = there.replace("\\n", "\n");
		assertEquals(expected, FILE.substring(span.offset(), span.offset() + expected.length()));
		assertEquals(found.replaceAll("\\s", ""), FILE.substring(span.offset(), span.end()).replaceAll("[\\s*]", ""));
	}
}
