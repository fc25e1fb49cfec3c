package cymru.canfod.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import cymru.canfod.search.Question;
import cymru.canfod.search.Search;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.QueryException;

/** Prints how fast search is on generated passages, beside bare Lucene and SQLite's FTS5 on the same: {@code SearchFigures PASSAGES FOLDER}. */
final class SearchFigures {

	static final int SHOWN = 20;
	private static final int QUERIES = 300;
	private static final int ROUNDS = 12;
	private static final int SORTS = 3;
	private static final double BARE_TAKES_TIMES_TEXTS = 6;
	private static final double CANFOD_TAKES_TIMES_BARE = 3;
	private static final double MOST_TIMES_OF_BARE = 2.5;
	private static final double LONGEST_MEDIAN = 1;
	private static final double LONGEST = 12;
	private static final double LONGEST_WITH_FACETS = 40;
	private static final int FEWEST_TIMES_AHEAD = 10;
	private static final String PREFIXES = "prefixes";
	private static final String MET = "met";
	private static final String NOT_MET = "NOT MET";

	/** Answers one query. */
	@FunctionalInterface
	interface Asking {
		void ask(String query) throws IOException, QueryException;
	}

	/** Queries of one sort, in Canfod's language. */
	private record Sort(String name, List<String> queries) {

		/** Of beginnings of words nothing was promised. */
		boolean isHeld() {
			return !name.equals(PREFIXES);
		}
	}

	/** How long queries took, in milliseconds: the median, and what one in a hundred takes. */
	private record Times(double median, double ofHundred) {

		static Times of(double[] taken) {
			double[] millis = taken.clone();
			Arrays.sort(millis);
			return new Times(millis[millis.length / 2], millis[millis.length * 99 / 100]);
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "p50 %8.2f ms   p99 %8.2f ms", median, ofHundred);
		}
	}

	private final GeneratedPassages passages;
	private final List<Sort> sorts;

	private SearchFigures(int count) {
		passages = new GeneratedPassages(count);
		Random random = new Random(7);
		sorts = List.of(new Sort("single words", queries(() -> GeneratedPassages.frequent(random, random.nextBoolean()))),
				new Sort("phrases", queries(() -> phrase(GeneratedPassages.text(random.nextInt(count)), random))),
				new Sort(PREFIXES, queries(() -> prefix(GeneratedPassages.frequent(random, random.nextBoolean())))));
	}

	private static List<String> queries(Supplier<String> query) {
		return IntStream.range(0, QUERIES).mapToObj(i -> query.get()).toList();
	}

	private static String phrase(String text, Random random) {
		String[] words = text.replace(".", "").split(" ");
		int at = random.nextInt(words.length - 1);
		return '"' + words[at] + ' ' + words[at + 1] + '"';
	}

	private static String prefix(String word) {
		return word.substring(0, Math.min(4, word.length())) + '*';
	}

	public static void main(String[] arguments) throws IOException, QueryException, InterruptedException {
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		SearchFigures figures = new SearchFigures(Integer.parseInt(arguments[0]));
		double texts = figures.texts();
		double bare = figures.bareLucene(folder.resolve("bare"), texts);
		Map<String, Double> medians = figures.canfod(folder.resolve("canfod"), texts, bare);
		Optional<FullTextTable> table = FullTextTable.of(folder);
		if (table.isPresent()) {
			figures.fullTextTable(table.get(), medians);
		} else {
			System.out.println("SQLite FTS5: there is no sqlite3 with it on this machine");
		}
	}

	/** What making the texts takes, which all that follows includes: the second time, when it is compiled. */
	private double texts() {
		make();
		long start = System.nanoTime();
		long length = make();
		double seconds = (System.nanoTime() - start) / 1e9;
		print("%,d passages, %,d MB of text, made in %.1f s (taken off below); at most %,d MB of heap%n", passages.count(), length >> 20, seconds,
				Runtime.getRuntime().maxMemory() >> 20);
		return seconds;
	}

	/** @return how long all texts are */
	private long make() {
		return passages.files().parallelStream().mapToLong(file -> {
			try {
				return file.reading().entries().stream().mapToInt(entry -> entry.text().length()).sum();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}).sum();
	}

	private double bareLucene(Path folder, double texts) throws IOException, QueryException {
		announce("bare Lucene", texts * BARE_TAKES_TIMES_TEXTS);
		long start = System.nanoTime();
		try (PlainLucene lucene = PlainLucene.index(folder, passages.files())) {
			double seconds = (System.nanoTime() - start) / 1e9 - texts;
			print("bare Lucene, English analyser: indexed in %.1f s, %,d MB%n", seconds, size(folder) >> 20);
			for (Sort sort : sorts) {
				Times times = measure(sort.queries(), lucene::ask);
				print("  %-70s %s%n", sort.name(), times);
			}
			return seconds;
		}
	}

	/** @return the medians by sort of query, in milliseconds */
	private Map<String, Double> canfod(Path folder, double texts, double bare) throws IOException, QueryException {
		Map<String, Double> medians = new HashMap<>();
		announce("Canfod", texts + bare * CANFOD_TAKES_TIMES_BARE);
		long start = System.nanoTime();
		try (SearchIndex index = SearchIndex.open(folder)) {
			index.update(passages.files(), null);
			double seconds = (System.nanoTime() - start) / 1e9 - texts;
			print("Canfod: indexed in %.1f s, %,d MB%n", seconds, size(folder) >> 20);
			print("  %-70s %s%n", "indexing", held(seconds / bare, MOST_TIMES_OF_BARE, "x bare Lucene"));
			long joining = System.nanoTime();
			index.join();
			print("  %-70s %.1f s%n", "its pieces joined, which the workbench does while it is asked", (System.nanoTime() - joining) / 1e9);
			Search search = new Search(Glossary.NONE);
			try (Snapshot snapshot = index.snapshot()) {
				for (Sort sort : sorts) {
					Times times = measure(sort.queries(), query -> search.ask(snapshot, Question.of(query, SHOWN)));
					medians.put(sort.name(), times.median());
					print("  %-70s %s%s%n", sort.name(), times, sort.isHeld() ? "  " + held(times.median(), LONGEST_MEDIAN, "ms p50") + ", " + held(times.ofHundred(), LONGEST, "ms p99") : "");
				}
				Times counted = measure(sorts.getFirst().queries(), query -> search.ask(snapshot, Question.of(query, SHOWN).inFull()));
				print("  %-70s %s  %s%n", "single words with facets", counted, held(counted.ofHundred(), LONGEST_WITH_FACETS, "ms p99"));
			}
			System.gc();
			print("  %-70s %,d MB of heap at most; %,d MB are in use%n", "memory", Runtime.getRuntime().maxMemory() >> 20,
					ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
		}
		return medians;
	}

	private void fullTextTable(FullTextTable table, Map<String, Double> medians) throws IOException, InterruptedException {
		print("SQLite FTS5: indexed in %.1f s%n", table.index(passages));
		for (Sort sort : sorts) {
			Times times = Times.of(table.ask(sort.queries()));
			double ahead = times.median() / medians.getOrDefault(sort.name(), times.median());
			print("  %-70s %s  Canfod is %.1f x ahead%s%n", sort.name(), times, ahead, sort.isHeld() ? " (at least " + FEWEST_TIMES_AHEAD + ": " + (ahead >= FEWEST_TIMES_AHEAD ? MET : NOT_MET) + ")" : "");
		}
	}

	/** What was seen on such machines; on a busy one, or without much memory left for its files, it takes longer. */
	private static void announce(String who, double seconds) {
		print("%s is indexing now, about %,.0f s when nothing else runs, and is then asked %,d queries%n", who, seconds, QUERIES * ROUNDS * SORTS);
	}

	private static String held(double figure, double most, String unit) {
		return String.format(Locale.ROOT, "%.2f %s (at most %s: %s)", figure, unit, most, figure <= most ? MET : NOT_MET);
	}

	/** Warm: the last of several rounds counts. */
	private static Times measure(List<String> queries, Asking asking) throws IOException, QueryException {
		double[] taken = new double[queries.size()];
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < taken.length; i++) {
				long start = System.nanoTime();
				asking.ask(queries.get(i));
				taken[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		return Times.of(taken);
	}

	private static void print(String pattern, Object... values) {
		System.out.printf(Locale.ROOT, pattern, values);
	}

	private static long size(Path folder) throws IOException {
		long size = 0;
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				size += Files.size(file);
			}
		}
		return size;
	}
}
