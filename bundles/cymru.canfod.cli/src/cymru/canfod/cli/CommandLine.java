package cymru.canfod.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.exchange.AnswerFile;
import cymru.canfod.quantifier.Language;
import cymru.canfod.report.Format;

/** What was asked for on the command line. */
sealed interface CommandLine {

	/** Says what the commands are; after a wrong start this is not used. */
	record Help() implements CommandLine {
	}

	/** Checks a review. */
	record Check(String folder, boolean json, boolean cache) implements CommandLine {
	}

	/** Writes a review's reports. */
	record Report(String folder, String output, Set<Format> formats, Set<Language> languages, boolean draft, boolean trace) implements CommandLine {
	}

	/**
	 * Writes the answers to criteria as a spreadsheet.
	 *
	 * @param answers the file
	 * @param list one row for each answer; else one for each website
	 * @param unfinished with websites on which several inspectors are at work who may not see yet what the others say
	 */
	record Export(String folder, String answers, boolean list, boolean unfinished) implements CommandLine {
	}

	/** Shows what Canfod does on the example review. */
	record Demo() implements CommandLine {
	}

	/**
	 * Looks at providers' websites and proposes answers.
	 *
	 * @param providers ids, none for all
	 * @param offline whether only what was saved is read
	 * @param contact where the owner of a site reaches the people behind the visit, or empty
	 */
	record Website(String folder, Set<String> providers, boolean offline, String contact) implements CommandLine {
	}

	/**
	 * Looks for what was said.
	 *
	 * @param query {@code -} for queries from standard input, one a line
	 * @param limit the most hits that are shown
	 */
	record Search(String folder, String query, boolean json, int limit, boolean glossary) implements CommandLine {

		/** What stands for queries from standard input. */
		static final String FROM_INPUT = "-";
		private static final int USUAL_LIMIT = 20;
		private static final int LARGEST_LIMIT = 10_000;
	}

	/** Reads a command line. */
	static CommandLine parse(List<String> arguments) throws UsageException {
		Iterator<String> rest = arguments.iterator();
		String command = rest.hasNext() ? rest.next() : "help";
		if (arguments.size() == 2 && (arguments.get(1).equals("--help") || arguments.get(1).equals("-h"))) {
			return new Help();
		}
		return switch (command) {
		case "help", "-h", "--help" -> new Help();
		case "check" -> check(rest);
		case "report" -> report(rest);
		case "website" -> website(rest);
		case "search" -> search(rest);
		case "export" -> export(rest);
		case "demo" -> {
			if (rest.hasNext()) {
				throw new UsageException("usage.unexpected", rest.next());
			}
			yield new Demo();
		}
		default -> throw new UsageException("usage.command", command);
		};
	}

	private static Check check(Iterator<String> rest) throws UsageException {
		Optional<String> folder = Optional.empty();
		boolean json = false;
		boolean cache = true;
		while (rest.hasNext()) {
			String word = rest.next();
			switch (word) {
			case "--json" -> json = true;
			case "--no-cache" -> cache = false;
			default -> folder = folder(folder, word);
			}
		}
		return new Check(folder.orElseThrow(() -> new UsageException("usage.folder", "check")), json, cache);
	}

	private static Report report(Iterator<String> rest) throws UsageException {
		Optional<String> folder = Optional.empty();
		Optional<String> output = Optional.empty();
		Set<Format> formats = EnumSet.allOf(Format.class);
		Set<Language> languages = EnumSet.allOf(Language.class);
		boolean draft = false;
		boolean trace = false;
		while (rest.hasNext()) {
			String word = rest.next();
			switch (word) {
			case "--out" -> output = Optional.of(value(word, rest));
			case "--format" -> formats = formats(value(word, rest));
			case "--language" -> languages = languages(value(word, rest));
			case "--draft" -> draft = true;
			case "--trace" -> trace = true;
			default -> folder = folder(folder, word);
			}
		}
		return new Report(folder.orElseThrow(() -> new UsageException("usage.folder", "report")),
				output.orElseThrow(() -> new UsageException("usage.out", "--out")), formats, languages, draft, trace);
	}

	private static Export export(Iterator<String> rest) throws UsageException {
		Optional<String> folder = Optional.empty();
		Optional<String> answers = Optional.empty();
		boolean list = false;
		boolean unfinished = false;
		while (rest.hasNext()) {
			String word = rest.next();
			switch (word) {
			case "--answers" -> answers = Optional.of(spreadsheet(value(word, rest)));
			case "--list" -> list = true;
			case "--unfinished" -> unfinished = true;
			default -> folder = folder(folder, word);
			}
		}
		return new Export(folder.orElseThrow(() -> new UsageException("usage.folder", "export")),
				answers.orElseThrow(() -> new UsageException("usage.answers", "--answers")), list, unfinished);
	}

	private static String spreadsheet(String file) throws UsageException {
		if (AnswerFile.of(file).isEmpty()) {
			throw new UsageException("usage.spreadsheet", file);
		}
		return file;
	}

	private static Website website(Iterator<String> rest) throws UsageException {
		Optional<String> folder = Optional.empty();
		Set<String> providers = new LinkedHashSet<>();
		boolean offline = false;
		String contact = "";
		while (rest.hasNext()) {
			String word = rest.next();
			switch (word) {
			case "--provider" -> providers.addAll(Arrays.asList(value(word, rest).split("[,\\s]+")));
			case "--offline" -> offline = true;
			case "--contact" -> contact = contact(value(word, rest));
			default -> folder = folder(folder, word);
			}
		}
		return new Website(folder.orElseThrow(() -> new UsageException("usage.folder", "website")), providers, offline, contact);
	}

	private static Search search(Iterator<String> rest) throws UsageException {
		Optional<String> folder = Optional.empty();
		Optional<String> query = Optional.empty();
		boolean json = false;
		boolean glossary = true;
		int limit = Search.USUAL_LIMIT;
		while (rest.hasNext()) {
			String word = rest.next();
			switch (word) {
			case "--json" -> json = true;
			case "--no-glossary" -> glossary = false;
			case "--limit" -> limit = limit(value(word, rest));
			default -> {
				if (folder.isEmpty()) {
					folder = folder(folder, word);
				} else if (query.isPresent()) {
					throw new UsageException("usage.unexpected", word);
				} else if (word.startsWith("--")) {
					throw new UsageException("usage.option", word);
				} else {
					query = Optional.of(word);
				}
			}
			}
		}
		return new Search(folder.orElseThrow(() -> new UsageException("usage.folder", "search")), query.orElseThrow(() -> new UsageException("usage.query", "search")),
				json, limit, glossary);
	}

	private static int limit(String word) throws UsageException {
		if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) == 0 || Integer.parseInt(word) > Search.LARGEST_LIMIT) {
			throw new UsageException("usage.limit", word);
		}
		return Integer.parseInt(word);
	}

	/** It is sent to websites in a header, so it holds nothing but printable ASCII. */
	private static String contact(String word) throws UsageException {
		if (word.chars().anyMatch(c -> c < ' ' || c > '~')) {
			throw new UsageException("usage.contact", word);
		}
		return word;
	}

	private static Optional<String> folder(Optional<String> before, String word) throws UsageException {
		if (word.startsWith("-")) {
			throw new UsageException("usage.option", word);
		}
		if (before.isPresent()) {
			throw new UsageException("usage.unexpected", word);
		}
		return Optional.of(word);
	}

	private static String value(String option, Iterator<String> rest) throws UsageException {
		if (!rest.hasNext()) {
			throw new UsageException("usage.value", option);
		}
		return rest.next();
	}

	private static Set<Format> formats(String list) throws UsageException {
		Set<Format> formats = EnumSet.noneOf(Format.class);
		for (String word : list.split(",")) {
			formats.add(Format.of(word.strip()).orElseThrow(() -> new UsageException("usage.format", word)));
		}
		return formats;
	}

	private static Set<Language> languages(String list) throws UsageException {
		Set<Language> languages = EnumSet.noneOf(Language.class);
		for (String word : list.split(",")) {
			Language found = null;
			for (Language language : Language.values()) {
				found = language.tag().equals(word.strip()) ? language : found;
			}
			if (found == null) {
				throw new UsageException("usage.language", word);
			}
			languages.add(found);
		}
		return languages;
	}
}
