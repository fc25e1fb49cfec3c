package cymru.canfod.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.search.Answer;
import cymru.canfod.search.Hit;
import cymru.canfod.search.Question;
import cymru.canfod.search.ReviewIndexes;
import cymru.canfod.search.Search;
import cymru.canfod.search.analysis.DictionaryException;
import cymru.canfod.search.analysis.WelshDictionary;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.search.query.QueryProblem;
import cymru.canfod.tally.Review;

/** {@code canfod search DIR QUERY}: finds what was said, and where. */
final class SearchCommand {

	/** The folder for what can be thrown away, as the start script names it; without it nothing is kept. */
	private static final String CACHE_PROPERTY = "canfod.cache";
	/** A run that has to load all of Lucene first is not to answer by half. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final int LENGTH_OF_SNIPPET = 240;
	private static final int LENGTH_OF_LINE = 120;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Terminal terminal;
	private final Path here;
	private final InputStream input;

	SearchCommand(Terminal terminal, Path here, InputStream input) {
		this.terminal = terminal;
		this.here = here;
		this.input = input;
	}

	/** @param stop is asked whether to go on */
	int run(CommandLine.Search command, IProgressMonitor stop) {
		FileReader reader = FileReader.caching();
		try (ReviewIndexes indexes = indexes(dictionary())) {
			for (String name : SearchedFolders.below(here, command.folder())) {
				String folder = name.isEmpty() ? command.folder() : command.folder() + '/' + name;
				Optional<Review> review = new ReviewReading(terminal, here).read(folder, reader);
				if (review.isEmpty()) {
					return ExitCode.UNUSABLE;
				}
				indexes.update(name, here.resolve(folder), review.get(), stop).reasons()
						.forEach((path, reason) -> problem("search.unreadable", name.isEmpty() ? path : name + '/' + path, reason.message(terminal.language())));
			}
			Search search = indexes.search(indexes.names(), PATIENCE);
			try (Snapshot snapshot = indexes.snapshot(indexes.names())) {
				return command.query().equals(CommandLine.Search.FROM_INPUT) ? answerAll(search, snapshot, command) : answerOne(search, snapshot, command);
			}
		} catch (IOException e) {
			problem("search.failed", String.valueOf(e.getMessage()));
			return ExitCode.FAILED;
		} catch (@SuppressWarnings("unused") OperationCanceledException e) {
			// who asked for it knows; what was indexed is kept
			return ExitCode.FAILED;
		}
	}

	private static ReviewIndexes indexes(WelshDictionary dictionary) {
		String cache = System.getProperty(CACHE_PROPERTY);
		return cache == null ? ReviewIndexes.inMemory(dictionary) : ReviewIndexes.in(Path.of(cache, "search"), dictionary);
	}

	/** Without one, and with a word about it, where that of the user cannot be used. */
	private WelshDictionary dictionary() {
		try {
			return WelshDictionary.in(WelshDictionary.usersFolder());
		} catch (DictionaryException e) {
			problem("search.wrong", e.message(terminal.language()));
			return WelshDictionary.NONE;
		}
	}

	private int answerOne(Search search, Snapshot snapshot, CommandLine.Search command) throws IOException {
		try {
			Answer answer = search.ask(snapshot, question(command.query(), command));
			if (command.json()) {
				terminal.say(SearchJson.of(command.query(), answer, LENGTH_OF_SNIPPET));
			} else {
				answer.hits().forEach(hit -> terminal.say(line(hit)));
				terminal.say(answer.total() > answer.hits().size() ? text("search.shown", answer.total(), answer.hits().size()) : text("search.total", answer.total()));
			}
			if (!answer.complete()) {
				problem("search.partial");
			}
			return ExitCode.FINE;
		} catch (QueryException e) {
			if (command.json()) {
				terminal.say(SearchJson.of(command.query(), e.problem(), terminal.language()));
			}
			problem("search.wrong", e.problem().message(terminal.language()));
			terminal.problem(pointed(command.query(), e.problem()));
			return ExitCode.UNUSABLE;
		}
	}

	/** One query a line, one answer a line; a wrong one is answered by what is wrong with it, and the run ends as that of a wrong query alone would. */
	private int answerAll(Search search, Snapshot snapshot, CommandLine.Search command) throws IOException {
		var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
		skipByteOrderMark(lines);
		int wrong = 0;
		for (String query = lines.readLine(); query != null; query = lines.readLine()) {
			try {
				Answer answer = search.ask(snapshot, question(query, command));
				terminal.say(command.json() ? SearchJson.of(query, answer, LENGTH_OF_SNIPPET)
						: query + ": " + answer.total() + answer.hits().stream().map(hit -> " " + hit.path() + ":" + hit.line()).collect(Collectors.joining()));
				if (!answer.complete()) {
					problem("search.partial");
				}
			} catch (QueryException e) {
				wrong++;
				terminal.say(command.json() ? SearchJson.of(query, e.problem(), terminal.language())
						: query + ": " + (e.problem().offset() + 1) + ": " + e.problem().message(terminal.language()));
			}
		}
		if (wrong > 0) {
			problem("search.wrong-lines", wrong);
			return ExitCode.UNUSABLE;
		}
		return ExitCode.FINE;
	}

	/** Some programs begin a text with it. */
	private static void skipByteOrderMark(BufferedReader lines) throws IOException {
		lines.mark(1);
		if (lines.read() != BYTE_ORDER_MARK) {
			lines.reset();
		}
	}

	private static Question question(String query, CommandLine.Search command) {
		return new Question(query, command.limit(), Question.Sorting.RELEVANCE, command.glossary(), true);
	}

	private String line(Hit hit) {
		String about = Stream.of(hit.kind().code(), hit.provider(), hit.role(), hit.date(), hit.language(), hit.byGlossary() ? text("search.by-glossary") : "")
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
		return hit.path() + ":" + hit.line() + ": " + about + ": " + hit.snippet(LENGTH_OF_SNIPPET, "*", "*");
	}

	/** So much of the query as fits into a line, with a sign under what is wrong. */
	private static String pointed(String query, QueryProblem problem) {
		int start = query.length() <= LENGTH_OF_LINE ? 0 : Math.max(0, problem.offset() - LENGTH_OF_LINE / 2);
		int end = Math.min(query.length(), start + LENGTH_OF_LINE);
		int signs = Math.min(problem.length(), end - problem.offset());
		return query.substring(start, end).replaceAll("[\\s\\p{Cntrl}]", " ") + System.lineSeparator() + " ".repeat(problem.offset() - start) + "^".repeat(Math.max(1, signs));
	}

	private String text(String key, Object... words) {
		return Messages.text(terminal.language(), key, words);
	}

	private void problem(String key, Object... words) {
		terminal.problem(text(key, words));
	}
}
