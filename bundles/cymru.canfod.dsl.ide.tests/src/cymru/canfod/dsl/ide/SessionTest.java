package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.Snapshot;
import cymru.canfod.tally.IssueCode;

/** An open review keeps up with what is typed and with what changes on disk. */
class SessionTest {

	private static final String CLAIM = "finding D1 in c\n  \"[%s schools](schools: secure) are.\"\n";

	private final Path folder;
	private final Sheet sheet;
	private final ReviewSession session;

	SessionTest(@TempDir Path temporary) throws IOException {
		folder = temporary;
		sheet = new Sheet(folder);
		session = sheet.session();
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	@Test
	void readFromDisk() {
		assertTrue(session.isRead());
		assertEquals(List.of("review.canfod", "visits.canfod"), session.review().files().stream().map(f -> f.path()).toList());
	}

	@Test
	void whatIsTypedBeforeTheFolderIsReadWaitsForIt() {
		try (var unread = new ReviewSession(folder, new FileReader())) {
			unread.changed("findings.canfod", CLAIM.formatted("Many"));
			assertTrue(unread.settled().join().review().files().isEmpty());
			unread.read(new NullProgressMonitor()).join();
			assertEquals(List.of("findings.canfod", "review.canfod", "visits.canfod"), unread.review().files().stream().map(f -> f.path()).toList());
		}
	}

	@Test
	void whatIsTypedCountsBeforeItIsSaved() {
		session.changed("findings.canfod", CLAIM.formatted("All"));
		assertEquals(List.of("overstated"), verdicts());
		session.changed("findings.canfod", CLAIM.formatted("Many"));
		assertEquals(List.of("holds"), verdicts());
	}

	@Test
	void anAnswerTypedInAVisitChangesTheVerdictInAnotherFile() {
		session.changed("findings.canfod", CLAIM.formatted("Many"));
		session.changed("visits.canfod", Sheet.VISITS.replace("no secure", "yes secure"));
		assertEquals(List.of("understated"), verdicts());
		session.closed("visits.canfod");
		assertEquals(List.of("holds"), verdicts(), "what was not saved is gone");
	}

	@Test
	void whatChangesOnDiskCountsUnlessTheFileIsOpen() throws IOException {
		session.changed("findings.canfod", CLAIM.formatted("Many"));
		Files.writeString(folder.resolve("findings.canfod"), CLAIM.formatted("All"));
		session.refreshed("findings.canfod");
		assertEquals(List.of("holds"), verdicts());
		session.closed("findings.canfod");
		assertEquals(List.of("overstated"), verdicts());
		Files.delete(folder.resolve("findings.canfod"));
		session.refreshed("findings.canfod");
		assertEquals(List.of(), verdicts());
	}

	@Test
	void notesAreReadWhenAVisitNamesThemAndWhenTheyChange() throws IOException {
		var visit = "visit S1 on 2023-05-05 with head\n  notes \"S1.md\"\n  head \"We know who.\"\n    yes clear\n";
		Files.writeString(folder.resolve("S1.md"), "She said: We know who.");
		session.changed("more.canfod", visit);
		assertEquals(List.of(), codes("more.canfod"));
		Files.writeString(folder.resolve("S1.md"), "She said nothing.");
		session.refreshed("S1.md");
		assertEquals(List.of(IssueCode.QUOTE_NOT_FOUND), codes("more.canfod"));
		Files.delete(folder.resolve("S1.md"));
		session.refreshed("S1.md");
		assertEquals(List.of(IssueCode.NOTES_MISSING), codes("more.canfod"));
	}

	@Test
	void listenersHearOfEveryStateOnceAndOnlyOfTheLatest() throws InterruptedException {
		List<Snapshot> heard = Collections.synchronizedList(new ArrayList<>());
		var busy = new CountDownLatch(1);
		var begun = new CountDownLatch(1);
		session.addListener(s -> {
			heard.add(s);
			begun.countDown();
			try {
				assertTrue(busy.await(10, TimeUnit.SECONDS));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		session.changed("findings.canfod", CLAIM.formatted("All"));
		assertTrue(begun.await(10, TimeUnit.SECONDS));
		for (String term : List.of("Few", "Most", "Many")) {
			session.changed("findings.canfod", CLAIM.formatted(term));
		}
		busy.countDown();
		assertEquals(List.of("holds"), verdicts());
		assertEquals(2, heard.size(), "what was overtaken is not counted");
		assertSame(session.current(), heard.get(1));
	}

	@Test
	void aTextThatHasNotBeenCountedYetIsCountedOnTheSpotWithoutBeingPublished() {
		var source = session.source("findings.canfod", CLAIM.formatted("All"));
		assertEquals("overstated", source.review().claims("findings.canfod").get(0).verdict().code().code());
		assertFalse(session.review().file("findings.canfod").isPresent());
	}

	private List<String> verdicts() {
		return session.settled().join().review().claims().stream().map(c -> c.verdict().code().code()).toList();
	}

	private List<IssueCode> codes(String path) {
		return session.settled().join().review().issues(path).stream().map(i -> i.code()).toList();
	}
}
