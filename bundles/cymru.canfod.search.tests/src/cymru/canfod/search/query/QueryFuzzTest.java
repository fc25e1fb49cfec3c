package cymru.canfod.search.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import cymru.canfod.search.Answer;
import cymru.canfod.search.Question;
import cymru.canfod.search.Search;
import cymru.canfod.search.index.Entries;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;

/** Whatever is typed is answered or refused, and soon; {@code -Dcanfod.search.fuzz=1000000} for more. */
class QueryFuzzTest {

	private static final int QUERIES = Integer.getInteger("canfod.search.fuzz", 20_000);
	private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);
	/** Of the thread's own time: on a busy machine any query may have to wait for the processor. */
	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
	/** The first ones load classes. */
	private static final int WARM_UP = 200;
	private static final List<String> PIECES = List.of("school", "ysgolion", "ddysgu'r", "a'r", "i’w", "tŷ", "the", "\"", "\u201c", "\u201d", "(", ")", " ", " ", " ", " OR ", " AND ",
			" NOT ", " NEU ", " NEAR/3 ", " NEAR ", "-", "=", "~", "~1", "*", "?", ":", "..", ",", "kind:", "kind:primary", "kind:secondary", "provider:S0*", "-region:north", "in:", "stance:yes", "date:2023-02", "file:", "proposition:x", "\\", "/", "[", "{",
			"^2", "+", "&&", "||", "\u0000", "\n", "\t", "\ud83d", "\udc00", "😀", "e\u0301", "\u200b", "中", "ALN", "additional", "learning", "needs", "0", "9999999999", "\u00a0");

	@Test
	void everyQueryIsAnsweredOrRefusedSoon(TestReporter reporter) throws IOException {
		long seed = Long.getLong("canfod.search.seed", 20261122L);
		Random random = new Random(seed);
		Search search = new Search(new Glossary(List.of(List.of("ALN", "additional learning needs", "ADY", "anghenion dysgu ychwanegol"))));
		int answered = 0;
		int found = 0;
		long slowest = 0;
		String slow = "";
		try (SearchIndex index = SearchIndex.inMemory()) {
			index.update(IntStream.range(0, 200).mapToObj(i -> Entries.source("visits/S" + i + ".canfod", "The school meets additional learning needs " + i,
					"Mae'r ysgol yn dysgu " + i, "Tŷ a'r ardd 0")).toList(), null);
			try (Snapshot snapshot = index.snapshot()) {
				for (int i = 0; i < QUERIES; i++) {
					String query = query(random);
					long start = CLOCK.getCurrentThreadCpuTime();
					try {
						Answer answer = search.ask(snapshot, new Question(query, 5, Question.Sorting.values()[i % 3], i % 2 == 0, i % 5 == 0));
						answered++;
						found += answer.total() > 0 ? 1 : 0;
					} catch (QueryException e) {
						QueryProblem problem = e.problem();
						assertTrue(problem.offset() >= 0 && problem.offset() + problem.length() <= Math.max(query.length(), 1), () -> problem + " of " + query);
					} catch (RuntimeException e) {
						throw new AssertionError("query " + i + " of seed " + seed + ": " + query, e);
					}
					long taken = CLOCK.getCurrentThreadCpuTime() - start;
					if (i >= WARM_UP && taken > slowest) {
						slowest = taken;
						slow = query;
					}
				}
			}
		}
		reporter.publishEntry("of %,d queries %,d answered, %,d of them with hits; the slowest took %.1f ms: %s".formatted(QUERIES, answered, found, slowest / 1e6, slow));
		assertTrue(slowest < LONGEST_NANOS, slowest / 1_000_000 + " ms for " + slow);
		assertTrue(answered > QUERIES / 10 && found > QUERIES / 50, "it is no fuzz of errors only: " + answered + " answered, " + found + " with hits");
	}

	private static String query(Random random) {
		StringBuilder query = new StringBuilder();
		int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 80 : 8);
		for (int i = 0; i < pieces; i++) {
			query.append(random.nextInt(10) == 0 ? Character.toString(random.nextInt(0xd800)) : PIECES.get(random.nextInt(PIECES.size())));
		}
		return query.toString();
	}
}
