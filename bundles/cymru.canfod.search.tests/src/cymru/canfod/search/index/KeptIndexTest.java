package cymru.canfod.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.search.Hit;
import cymru.canfod.search.Question;
import cymru.canfod.search.Search;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.QueryException;

/** How an index is kept in its folder, over restarts, damage and other processes. */
class KeptIndexTest {

	private static final Search SEARCH = new Search(Glossary.NONE, Duration.ofMinutes(1));
	private static final Source ONE = Entries.source("visits/S01.canfod", "The pupils know what they need", "Mae'r disgyblion yn gwybod");
	private static final Source OTHER = Entries.source("visits/S02.canfod", "Parents were asked");

	/** So few that Lucene does not join them by itself. */
	private static final int PIECES = 5;
	/** In each: to be joined they take some time. */
	private static final int PASSAGES = 2_000;
	/** So many that joining them is not over before it can be stopped. */
	private static final int MANY_PASSAGES = 20_000;

	private final Path folder;

	KeptIndexTest(@TempDir Path folder) {
		this.folder = folder.resolve("index");
	}

	@Test
	void whatWasIndexedIsFoundAfterARestart() throws IOException, QueryException {
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(new SearchIndex.Update(2, 0, new TreeMap<>()), index.update(List.of(ONE, OTHER), null));
		}
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(new SearchIndex.Update(0, 0, new TreeMap<>()), index.update(List.of(ONE, OTHER), null));
			assertEquals(List.of("visits/S01.canfod:2"), found(index, "ddisgybl"));
		}
	}

	@Test
	void whatWasIndexedSoFarIsFoundWhileTheRestIsNot() throws IOException {
		int files = 2_000;
		List<Integer> found = Collections.synchronizedList(new ArrayList<>());
		try (SearchIndex index = SearchIndex.open(folder)) {
			index.update(IntStream.range(0, files).mapToObj(i -> Entries.source("visits/S" + i + ".canfod", "The pupils know what they need")).toList(), null, new Onlooker() {
				@Override
				public boolean isWaiting() {
					return true;
				}

				@Override
				public void finds() {
					try (Snapshot soFar = index.snapshot()) {
						found.add(SEARCH.ask(soFar, new Question("pupil", 1, Question.Sorting.RELEVANCE, false, true)).total());
					} catch (IOException | QueryException e) {
						throw new AssertionError(e);
					}
				}
			});
			assertTrue(found.getFirst() > 0 && found.getFirst() < files, () -> "found at first: " + found.getFirst());
			assertEquals(found.stream().sorted().toList(), found, "never fewer than before");
		}
	}

	@Test
	void onlyWhatChangedIsIndexedAnew() throws IOException, QueryException {
		try (SearchIndex index = SearchIndex.open(folder)) {
			index.update(List.of(ONE, OTHER), null);
			Source changed = Entries.source(OTHER.path(), "Governors were asked");
			assertEquals(new SearchIndex.Update(1, 1, new TreeMap<>()), index.update(List.of(changed), null));
			assertEquals(List.of(), found(index, "parents OR pupils"));
			assertEquals(List.of("visits/S02.canfod:1"), found(index, "governor"));
		}
	}

	@Test
	void oneFileCanBeFoundAtOnceAndStaysWhenCommitted() throws IOException, QueryException {
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertTrue(index.update(ONE));
			assertEquals(1, found(index, "pupil").size());
			try (Snapshot before = index.snapshot()) {
				index.remove(ONE.path());
				assertEquals(0, found(index, "pupil").size());
				assertEquals(1, SEARCH.ask(before, Question.of("pupil", 5)).total(), "a snapshot stays as it was");
			}
			index.update(OTHER);
			index.commit();
		}
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(1, found(index, "parent").size());
		}
	}

	@Test
	void whatWasIndexedInPiecesIsJoined() throws IOException, QueryException {
		List<String> before;
		try (SearchIndex index = SearchIndex.open(folder)) {
			inPieces(index, PASSAGES);
			assertEquals(PIECES, pieces(index));
			before = found(index, "pupil");
			index.join();
			assertEquals(1, pieces(index));
			assertEquals(before, found(index, "pupil"));
			index.update(OTHER);
			index.join();
			assertEquals(2, pieces(index), "a small piece beside a large one is left as it is");
		}
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(before, found(index, "pupil"));
		}
	}

	@Test
	void anIndexMayBeClosedWhileItsPiecesAreJoined() throws IOException, QueryException, InterruptedException, ExecutionException {
		SearchIndex indexed = SearchIndex.open(folder);
		inPieces(indexed, PASSAGES);
		List<Path> before = files();
		FutureTask<Boolean> joining = new FutureTask<>(() -> {
			indexed.join();
			return true;
		});
		Thread.ofVirtual().start(joining);
		while (before.containsAll(files()) && !joining.isDone()) {
			Thread.onSpinWait();
		}
		indexed.close();
		assertTrue(joining.get(), "no complaint");
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(PIECES * PASSAGES, total(index, "pupil"));
		}
	}

	@Test
	void joiningCanBeStoppedAndLeavesThePieces() throws IOException, QueryException {
		try (SearchIndex index = SearchIndex.open(folder)) {
			inPieces(index, MANY_PASSAGES);
			List<String> before = found(index, "pupil");
			IProgressMonitor monitor = new NullProgressMonitor();
			// it is looked at when joining has begun
			monitor.setCanceled(true);
			assertThrows(OperationCanceledException.class, () -> index.join(monitor));
			assertEquals(PIECES, pieces(index));
			assertEquals(before, found(index, "pupil"));
			index.update(OTHER);
			assertEquals(1, found(index, "parent").size());
			assertTrue(index.isInPieces());
			index.join();
			assertEquals(1, pieces(index), "another time it is done");
			assertFalse(index.isInPieces());
		}
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(1, found(index, "parent").size());
			assertEquals(PIECES * MANY_PASSAGES, total(index, "pupil"));
		}
	}

	private static void inPieces(SearchIndex index, int passages) throws IOException {
		for (int i = 0; i < PIECES; i++) {
			index.update(Entries.source("visits/P" + i + ".canfod", Collections.nCopies(passages, "The pupils know what they need").toArray(String[]::new)));
		}
	}

	private static int pieces(SearchIndex index) throws IOException {
		try (Snapshot snapshot = index.snapshot()) {
			return snapshot.reader().leaves().size();
		}
	}

	/** Also by whoever opens the index later, without another try to read it. */
	@Test
	void whatCouldNotBeReadIsToldUntilItChanges() throws IOException {
		AtomicInteger tries = new AtomicInteger();
		Source broken = new Source("documents/broken.pdf", "1", () -> {
			tries.incrementAndGet();
			throw new UnreadableException(Unreadable.NO_TEXT, "scanned");
		});
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(List.of("documents/broken.pdf"), index.update(List.of(ONE, broken), null).unreadable());
			assertFalse(index.update(broken));
		}
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(new SearchIndex.Update(0, 0, new TreeMap<>(Map.of("documents/broken.pdf", Unreadable.NO_TEXT))), index.update(List.of(ONE, broken), null));
			assertEquals(1, tries.get());
			Source mended = new Source("documents/broken.pdf", "2", OTHER.reading());
			assertEquals(new SearchIndex.Update(1, 0, new TreeMap<>()), index.update(List.of(ONE, mended), null));
		}
	}

	@Test
	void aDamagedIndexIsMadeAnew() throws IOException, QueryException {
		for (int which = 0; which < files().size() || which == 0; which++) {
			try (SearchIndex index = SearchIndex.open(folder)) {
				index.update(List.of(ONE, OTHER), null);
			}
			Path file = files().get(which % files().size());
			byte[] bytes = Files.readAllBytes(file);
			// Only the lock is empty: then something is written into it.
			byte[] damaged = bytes.length > 0 ? bytes : new byte[1];
			damaged[damaged.length / 2] ^= 0x55;
			Files.write(file, damaged);
			try (SearchIndex index = SearchIndex.open(folder)) {
				index.update(List.of(ONE, OTHER), null);
				assertEquals(List.of("visits/S01.canfod:1"), found(index, "pupil"), file + " was damaged");
				assertTrue(index.isKept());
			}
		}
	}

	@Test
	void aFolderCutShortIsMadeAnew() throws IOException, QueryException {
		try (SearchIndex index = SearchIndex.open(folder)) {
			index.update(List.of(ONE, OTHER), null);
		}
		for (Path file : files()) {
			Files.write(file, new byte[0]);
		}
		try (SearchIndex index = SearchIndex.open(folder)) {
			assertEquals(2, index.update(List.of(ONE, OTHER), null).indexed());
			assertEquals(1, found(index, "pupil").size());
		}
	}

	@Test
	void whileOneKeepsTheFolderAnotherAnswersToo() throws IOException, QueryException {
		try (SearchIndex keeping = SearchIndex.open(folder)) {
			keeping.update(List.of(ONE), null);
			try (SearchIndex reading = SearchIndex.open(folder)) {
				reading.update(List.of(ONE), null);
				assertTrue(reading.isKept(), "what was committed is up to date");
				reading.update(List.of(ONE, OTHER), null);
				assertFalse(reading.isKept(), "what is new to it goes to memory");
				assertEquals(1, found(reading, "parent").size());
				assertEquals(1, found(reading, "pupil").size());
			}
			assertEquals(0, found(keeping, "parent").size());
		}
	}

	@Test
	void aFolderThatCannotBeWrittenDoesNotMatter() throws IOException, QueryException {
		Files.writeString(folder, "in the way");
		try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
			index.update(List.of(ONE), null);
			assertFalse(index.isKept());
			assertEquals(1, found(index, "pupil").size());
		}
	}

	private List<Path> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
		}
	}

	private static int total(SearchIndex index, String query) throws IOException, QueryException {
		try (Snapshot snapshot = index.snapshot()) {
			return SEARCH.ask(snapshot, Question.of(query, 1).inFull()).total();
		}
	}

	private static List<String> found(SearchIndex index, String query) throws IOException, QueryException {
		try (Snapshot snapshot = index.snapshot()) {
			List<String> places = new ArrayList<>();
			for (Hit hit : SEARCH.ask(snapshot, Question.of(query, 10)).hits()) {
				places.add(hit.file() + ":" + hit.line());
			}
			return places;
		}
	}
}
