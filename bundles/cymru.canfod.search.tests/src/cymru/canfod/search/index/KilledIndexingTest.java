package cymru.canfod.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.search.Question;
import cymru.canfod.search.Search;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.QueryException;

/** A process that is killed while it indexes loses no more than what it had not committed, and keeps nobody out. */
@Timeout(180)
class KilledIndexingTest {

	private static final int FILES = 100_000;
	private static final int[] KILLED_AFTER_COMMITS = { 1, 3, 10 };

	@Test
	void whatWasCommittedIsThereAndTheRestIsIndexedAgain(@TempDir Path temporary) throws IOException, InterruptedException, QueryException {
		Path folder = temporary.resolve("index");
		int first = 0;
		for (int commits : KILLED_AFTER_COMMITS) {
			first = killed(folder, first, commits) + 1;
			try (SearchIndex index = SearchIndex.open(folder)) {
				assertEquals(first, found(index, "disgybl file:visits/V", first), "all files that were committed");
				SearchIndex.Update update = index.update(IndexInOtherJvm.files(first + 5), null);
				assertTrue(update.indexed() <= 5, () -> "only what is new: " + update);
				assertTrue(index.isKept());
				assertEquals(first + 5, found(index, "pupils", first + 5));
				assertEquals(1, found(index, "word" + (first - 1), FILES));
			}
			first += 5;
		}
	}

	/** @return the last file that was committed for certain */
	private static int killed(Path folder, int first, int commits) throws IOException, InterruptedException {
		Process indexing = IndexInOtherJvm.start(folder, first, FILES);
		int last = first;
		try (BufferedReader said = indexing.inputReader()) {
			for (int i = 0; i < commits; i++) {
				last = Integer.parseInt(said.readLine());
			}
			indexing.destroyForcibly().waitFor();
		}
		return last;
	}

	/** Of files with numbers below that: those beyond it were on their way when the process was killed. */
	private static int found(SearchIndex index, String query, int below) throws IOException, QueryException {
		try (Snapshot snapshot = index.snapshot()) {
			return (int) new Search(Glossary.NONE, Duration.ofMinutes(1)).ask(snapshot, Question.of(query, FILES)).hits().stream()
					.filter(hit -> Integer.parseInt(hit.file().replaceAll("\\D", "")) < below).count();
		}
	}
}
