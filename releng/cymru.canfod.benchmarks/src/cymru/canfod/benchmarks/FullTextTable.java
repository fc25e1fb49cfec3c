package cymru.canfod.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table of SQLite with a full-text index (FTS5), asked through the command sqlite3: what other tools for interviews search with. */
record FullTextTable(Path folder) {

	private static final Pattern TIME = Pattern.compile("Run Time: real ([0-9.]+)");

	/** Empty where there is no such command, or it was built without FTS5. */
	static Optional<FullTextTable> of(Path folder) throws InterruptedException {
		FullTextTable table = new FullTextTable(folder);
		try {
			return table.run(":memory:", "create virtual table t using fts5(x);\nselect 'there';\n").contains("there") ? Optional.of(table) : Optional.empty();
		} catch (@SuppressWarnings("unused") IOException e) {
			// no such command
			return Optional.empty();
		}
	}

	/** @return seconds */
	double index(GeneratedPassages passages) throws IOException, InterruptedException {
		Path texts = folder.resolve("texts.tsv");
		try (BufferedWriter out = Files.newBufferedWriter(texts)) {
			for (int i = 0; i < passages.count(); i++) {
				out.write(GeneratedPassages.text(i) + "\n");
			}
		}
		long start = System.nanoTime();
		run("fts.db", "pragma journal_mode=off;\ncreate virtual table t using fts5(x, tokenize='porter unicode61');\n.mode tabs\n.import texts.tsv t\n");
		return (System.nanoTime() - start) / 1e9;
	}

	/** @return milliseconds, one for each query, warm */
	double[] ask(List<String> queries) throws IOException, InterruptedException {
		StringBuilder asking = new StringBuilder("pragma cache_size=-262144;\n");
		for (int round = 0; round < 2; round++) {
			asking.append(round == 1 ? ".timer on\n" : "");
			for (String query : queries) {
				String match = query.startsWith("\"") ? query : query.endsWith("*") ? '"' + query.substring(0, query.length() - 1) + "\"*" : '"' + query + '"';
				asking.append("select rowid, snippet(t,0,'*','*','...',20) from t where t match '").append(match.replace("'", "''")).append("' order by rank limit ").append(SearchFigures.SHOWN)
						.append(";\n");
			}
		}
		return TIME.matcher(run("fts.db", asking.toString())).results().mapToDouble(time -> Double.parseDouble(time.group(1)) * 1000).toArray();
	}

	private String run(String database, String commands) throws IOException, InterruptedException {
		Path script = folder.resolve("commands.sql");
		Path said = folder.resolve("said.txt");
		Files.writeString(script, commands);
		new ProcessBuilder("sqlite3", database).directory(folder.toFile()).redirectInput(script.toFile()).redirectOutput(said.toFile()).redirectErrorStream(true).start().waitFor();
		return Files.readString(said);
	}
}
