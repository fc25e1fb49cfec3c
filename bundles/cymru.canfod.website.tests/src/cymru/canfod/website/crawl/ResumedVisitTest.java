package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.VisitInProgressException;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** A visit that was stopped, killed or cut off goes on where it was. */
@Timeout(120)
class ResumedVisitTest {
	private static final int PAGES = 20;
	private static final URI HOME = URI.create("http://" + VisitInOtherJvm.HOST + "/");

	@TempDir
	Path folder;

	private static Map<String, RawServer.Answer> pages() {
		String links = IntStream.range(0, PAGES).mapToObj("<a href='/p%d'>page</a> "::formatted).collect(Collectors.joining());
		Map<String, RawServer.Answer> pages = new HashMap<>();
		pages.put("/", RawServer.page("<p>Home</p>" + links));
		IntStream.range(0, PAGES).forEach(i -> pages.put("/p" + i, RawServer.page("<p>This is page " + i + ".</p>" + links)));
		return pages;
	}

	private SavedSite visit(Path file, RawServer server, NullProgressMonitor monitor) throws IOException {
		return SiteVisit.visit(HOME, file, VisitInOtherJvm.manners(), server.network(), monitor);
	}

	@Test
	void killedInMidVisitNothingSavedIsLostAndNoPageIsAskedForTwice() throws IOException, InterruptedException {
		Path file = folder.resolve("killed.warc.gz");
		CountDownLatch reached = new CountDownLatch(1);
		CountDownLatch killed = new CountDownLatch(1);
		Map<String, RawServer.Answer> pages = pages();
		RawServer.Answer ninth = pages.get("/p9");
		pages.put("/p9", out -> {
			reached.countDown();
			awaitUninterrupted(killed);
			ninth.write(out);
		});
		try (RawServer server = new RawServer(pages)) {
			Process visit = VisitInOtherJvm.start(file, server.address().getPort());
			assertTrue(reached.await(60, TimeUnit.SECONDS), "the other process came so far");
			visit.destroyForcibly().waitFor();
			killed.countDown();
			SavedSite before = SavedSite.open(file).orElseThrow();
			assertEquals(10, before.pages().size(), "home and nine pages were answered, so they are saved");
			assertFalse(before.isFinished());

			SavedSite after = visit(file, server, new NullProgressMonitor());
			assertTrue(after.isWhole());
			assertEquals(before.pages(), after.pages().subList(0, before.pages().size()));
			assertEquals(PAGES + 1, after.pages().size());
			Map<String, Long> asked = server.asked().stream().collect(Collectors.groupingBy(path -> path, Collectors.counting()));
			assertEquals(2, asked.remove("/p9"), "the answer that was on its way when the process was killed");
			assertEquals(Set.of(1L), Set.copyOf(asked.values()), asked::toString);
		}
	}

	private static void awaitUninterrupted(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void cancelledItStopsCleanlyAndGoesOnLater() throws IOException {
		Path file = folder.resolve("stopped.warc.gz");
		try (RawServer server = new RawServer(pages())) {
			SavedSite stopped = visit(file, server, new NullProgressMonitor() {
				private int done;

				@Override
				public void worked(int work) {
					done += work;
					setCanceled(done >= 5);
				}
			});
			assertFalse(stopped.isFinished());
			assertEquals(5, server.asked().size());
			SavedSite whole = visit(file, server, new NullProgressMonitor());
			assertTrue(whole.isWhole());
			assertEquals(server.asked().size(), Set.copyOf(server.asked()).size(), () -> server.asked().toString());
			assertEquals(whole, visit(file, server, new NullProgressMonitor()), "a visit that is finished is not made again");
			assertEquals(PAGES + 2, server.asked().size());
		}
	}

	@Test
	void cancelledInTheMiddleOfAnAnswerItStopsAtOnce() throws IOException {
		CountDownLatch over = new CountDownLatch(1);
		Map<String, RawServer.Answer> pages = pages();
		NullProgressMonitor monitor = new NullProgressMonitor();
		pages.put("/p0", out -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>".getBytes(StandardCharsets.US_ASCII));
			out.flush();
			monitor.setCanceled(true);
			awaitUninterrupted(over);
		});
		try (RawServer server = new RawServer(pages)) {
			long start = System.nanoTime();
			SavedSite stopped = visit(folder.resolve("middle.warc.gz"), server, monitor);
			assertTrue(System.nanoTime() - start < Limits.POLITE.read().toNanos(), "long before the time for an answer is over");
			assertFalse(stopped.isFinished());
			assertEquals(List.of(HOME), stopped.pages().stream().map(Page::url).toList());
		} finally {
			over.countDown();
		}
	}

	@Test
	void twoVisitsDoNotWriteOneFile() throws IOException {
		Path file = folder.resolve("one.warc.gz");
		try (RawServer server = new RawServer(pages())) {
			visit(file, server, new NullProgressMonitor() {
				@Override
				public void subTask(String name) {
					VisitInProgressException refused = assertThrows(VisitInProgressException.class, () -> visit(file, server, new NullProgressMonitor()));
					assertTrue(refused.message(Language.WELSH).contains("ymweliad arall"));
					setCanceled(true);
				}
			});
		}
	}

	@Test
	void aFileCutOffAnywhereIsReadUpToTheCut() throws IOException {
		Path file = folder.resolve("whole.warc.gz");
		try (RawServer server = new RawServer(pages())) {
			SavedSite whole = visit(file, server, new NullProgressMonitor());
			List<URI> urls = whole.pages().stream().map(Page::url).toList();
			byte[] bytes = Files.readAllBytes(file);
			for (int length = 0; length < bytes.length; length += 149) {
				Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(bytes, length));
				List<URI> kept = SavedSite.open(cut).map(SavedSite::pages).orElse(List.of()).stream().map(Page::url).toList();
				assertEquals(urls.subList(0, kept.size()), kept);
				if (length % 8 == 0) {
					SavedSite mended = visit(cut, server, new NullProgressMonitor());
					assertEquals(urls, mended.pages().stream().map(Page::url).toList());
					assertEquals(mended, SavedSite.open(cut).orElseThrow());
				}
			}
		}
	}

	@Test
	void thereIsAPauseBetweenRequests() throws IOException {
		Duration pause = Duration.ofMillis(150);
		Manners manners = new Manners("", Limits.POLITE.withDelay(pause).withRequests(5), Set.of(VisitInOtherJvm.HOST), false);
		try (RawServer server = new RawServer(pages())) {
			long start = System.nanoTime();
			SiteVisit.visit(HOME, folder.resolve("slow.warc.gz"), manners, server.network(), new NullProgressMonitor());
			assertEquals(5, server.asked().size());
			assertTrue(System.nanoTime() - start >= 4 * pause.toNanos());
		}
	}
}
