package cymru.canfod.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
	private static final int ROUNDS = 3;

	/** Answers one query. */
	@FunctionalInterface
	interface Asking {
		void ask(String query) throws IOException, QueryException;
	}

	/** Queries of one sort, in Canfod's language. */
	private record Sort(String name, List<String> queries) {
	}

	private final GeneratedPassages passages;
	private final List<Sort> sorts;

	private SearchFigures(int count) {
		passages = new GeneratedPassages(count);
		Random random = new Random(7);
		sorts = List.of(new Sort("single words", queries(() -> GeneratedPassages.frequent(random, random.nextBoolean()))),
				new Sort("phrases", queries(() -> phrase(GeneratedPassages.text(random.nextInt(count)), random))),
				new Sort("prefixes", queries(() -> prefix(GeneratedPassages.frequent(random, random.nextBoolean())))));
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
		figures.canfod(folder.resolve("canfod"), texts, bare);
		Optional<FullTextTable> table = FullTextTable.of(folder);
		if (table.isPresent()) {
			figures.fullTextTable(table.get());
		} else {
			System.out.println("SQLite FTS5: there is no sqlite3 with it on this machine");
		}
	}

	/** What making the texts takes, which all that follows includes. */
	private double texts() {
		long start = System.nanoTime();
		long length = passages.files().parallelStream().mapToLong(file -> {
			try {
				return file.reading().entries().stream().mapToInt(entry -> entry.text().length()).sum();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}).sum();
		double seconds = (System.nanoTime() - start) / 1e9;
		print("%,d passages, %,d MB of text, made in %.1f s (taken off below); at most %,d MB of heap%n", passages.count(), length >> 20, seconds,
				Runtime.getRuntime().maxMemory() >> 20);
		return seconds;
	}

	private double bareLucene(Path folder, double texts) throws IOException, QueryException {
		long start = System.nanoTime();
		try (PlainLucene lucene = PlainLucene.index(folder, passages.files())) {
			double seconds = (System.nanoTime() - start) / 1e9 - texts;
			print("bare Lucene, English analyser: indexed in %.1f s, %,d MB%n", seconds, size(folder) >> 20);
			for (Sort sort : sorts) {
				measure("  " + sort.name(), sort.queries(), lucene::ask);
			}
			return seconds;
		}
	}

	private void canfod(Path folder, double texts, double bare) throws IOException, QueryException {
		long start = System.nanoTime();
		try (SearchIndex index = SearchIndex.open(folder)) {
			index.update(passages.files(), null);
			double seconds = (System.nanoTime() - start) / 1e9 - texts;
			print("Canfod: indexed in %.1f s, %.2f x bare Lucene (held to 2.5 x), %,d MB%n", seconds, seconds / bare, size(folder) >> 20);
			Search search = new Search(Glossary.NONE);
			try (Snapshot snapshot = index.snapshot()) {
				for (Sort sort : sorts) {
					measure("  " + sort.name() + (sort.name().equals("prefixes") ? "" : " (held to p50 1 ms, p99 12 ms)"), sort.queries(), query -> search.ask(snapshot, Question.of(query, SHOWN)));
				}
				measure("  single words, counted (held to p99 40 ms)", sorts.getFirst().queries(),
						query -> search.ask(snapshot, new Question(query, SHOWN, Question.Sorting.RELEVANCE, true, true)));
			}
		}
	}

	private void fullTextTable(FullTextTable table) throws IOException, InterruptedException {
		print("SQLite FTS5: indexed in %.1f s%n", table.index(passages));
		for (Sort sort : sorts) {
			print("  %-58s", sort.name());
			print(table.ask(sort.queries()));
		}
	}

	/** Warm: the last of several rounds counts. */
	private static void measure(String name, List<String> queries, Asking asking) throws IOException, QueryException {
		double[] taken = new double[queries.size()];
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < taken.length; i++) {
				long start = System.nanoTime();
				asking.ask(queries.get(i));
				taken[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		print("%-60s", name);
		print(taken);
	}

	private static void print(double[] millis) {
		Arrays.sort(millis);
		print("p50 %8.2f ms   p99 %8.2f ms%n", millis[millis.length / 2], millis[millis.length * 99 / 100]);
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
