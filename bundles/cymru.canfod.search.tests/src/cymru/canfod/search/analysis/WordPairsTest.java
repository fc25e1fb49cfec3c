package cymru.canfod.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

import cymru.canfod.quantifier.Language;

/** The table of word pairs, {@code word-pairs.txt}: which forms find each other, and which do not. */
class WordPairsTest {

	private static final String NOT = "not ";
	private static final double LEAST_RECALL = 0.97;
	private static final double LEAST_PRECISION = 0.98;

	private record Pair(String shows, String word, String form, boolean isOne) {
	}

	private static final List<Pair> PAIRS = new ArrayList<>();
	private final Readings readings = new Readings();

	@BeforeAll
	static void read() throws IOException {
		try (InputStream in = WordPairsTest.class.getResourceAsStream("word-pairs.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
				String[] cells = line.split("\\|");
				for (int i = 1; i < cells.length; i++) {
					String[] words = cells[i].strip().split("\\s+");
					Stream.of(words).skip(1).forEach(form -> PAIRS.add(new Pair(cells[0].strip(), words[0], form, !cells[0].startsWith(NOT))));
				}
			}
		}
	}

	@Test
	void thereAreEnough() {
		assertTrue(PAIRS.stream().filter(Pair::isOne).count() >= 400, () -> "pairs: " + PAIRS.stream().filter(Pair::isOne).count());
		assertTrue(PAIRS.stream().filter(pair -> !pair.isOne()).count() >= 120, () -> "others: " + PAIRS.stream().filter(pair -> !pair.isOne()).count());
		assertEquals(PAIRS.size(), new HashSet<>(PAIRS).size(), "each once");
	}

	@Test
	void formsFindEachOtherAndNothingElse(TestInfo info, TestReporter reporter) {
		List<Pair> found = PAIRS.stream().filter(this::findsEachOther).toList();
		List<Pair> missed = PAIRS.stream().filter(pair -> pair.isOne() && !found.contains(pair)).toList();
		List<Pair> wrong = found.stream().filter(pair -> !pair.isOne()).toList();
		long ones = PAIRS.stream().filter(Pair::isOne).count();
		double recall = (double) (ones - missed.size()) / ones;
		double precision = (double) (found.size() - wrong.size()) / found.size();
		reporter.publishEntry(info.getDisplayName(), "pairs %d + %d, recall %.4f, precision %.4f%nmissed %s%nwrong %s".formatted(ones, PAIRS.size() - ones, recall, precision, missed, wrong));
		assertTrue(recall >= LEAST_RECALL, () -> "recall " + recall + ", missed " + missed);
		assertTrue(precision >= LEAST_PRECISION, () -> "precision " + precision + ", wrong " + wrong);
	}

	@Test
	void ambiguousFormsKeepAllReadings() {
		assertTrue(findsEachOther(new Pair("", "law", "glaw", true)));
		assertTrue(findsEachOther(new Pair("", "law", "llaw", true)));
		assertTrue(findsEachOther(new Pair("", "ceir", "car", true)));
		assertTrue(findsEachOther(new Pair("", "ceir", "cael", true)));
		assertEquals(false, findsEachOther(new Pair("", "glaw", "llaw", false)));
	}

	private boolean findsEachOther(Pair pair) {
		Set<String> common = new HashSet<>(all(pair.word()));
		common.retainAll(all(pair.form()));
		return !common.isEmpty();
	}

	private Set<String> all(String word) {
		Set<String> all = new HashSet<>(Readings.written(word));
		all.addAll(readings.forms(word, EnumSet.allOf(Language.class)));
		return all;
	}
}
