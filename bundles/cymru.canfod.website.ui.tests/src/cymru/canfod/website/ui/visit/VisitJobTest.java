package cymru.canfod.website.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.sun.net.httpserver.HttpServer;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;
import cymru.canfod.website.Limits;

/** Websites are visited in the background, what was seen is kept, and what is proposed is there to be judged. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class VisitJobTest {

	private static final String HOME = """
			<html lang="en"><head><title>Ysgol Sampl</title></head><body><h1>Ysgol Sampl</h1><p>Welcome to our school.</p>
			<p>Additional learning needs: <a href="/more">more</a>.</p></body></html>
			""";
	private static final String MORE = "<html lang=\"en\"><head><title>More</title></head><body><p>Additional learning needs (ALN) means needs for which more is called for.</p></body></html>";

	private final AtomicInteger requests = new AtomicInteger();
	private final List<String> paths = new CopyOnWriteArrayList<>();
	/** The second page does not come before this is open. */
	private final CountDownLatch more = new CountDownLatch(1);
	private HttpServer server;

	@BeforeEach
	void anew() throws CoreException, IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			requests.incrementAndGet();
			String path = exchange.getRequestURI().getPath();
			paths.add(path);
			if (path.equals("/more")) {
				open();
			}
			byte[] page = (path.equals("/") ? HOME : path.equals("/more") ? MORE : "").getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		server.start();
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		IFile sites = review().project().getFile("sites.canfod");
		sites.create(new ByteArrayInputStream(("provider X1 \"Ysgol Sampl\" primary website \"http://127.0.0.1:" + server.getAddress().getPort() + "/\"\n")
				.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		IFile frame = review().project().getFile("review.canfod");
		String text = Files.readString(frame.getLocation().toPath());
		int scheme = text.indexOf("  scheme ");
		frame.setContents(new ByteArrayInputStream((text.substring(0, scheme) + "  private-host \"127.0.0.1\"\n" + text.substring(scheme)).getBytes(StandardCharsets.UTF_8)), true, true,
				new NullProgressMonitor());
		Ui.until("the provider", () -> review().review().declarations().providers().containsKey("X1") && !review().review().frame().orElseThrow().privateHosts().isEmpty());
	}

	private void open() {
		try {
			more.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@AfterEach
	void stop() {
		more.countDown();
		server.stop(0);
	}

	private static OpenReview review() {
		Ui.until("the review", () -> !WorkspaceReviews.service().all().isEmpty() && WorkspaceReviews.service().all().getFirst().session().isRead());
		return WorkspaceReviews.service().all().getFirst();
	}

	private IStatus visit(boolean offline, String... providers) {
		VisitJob job = new VisitJob(Ui.page(), review(), List.of(providers), "", offline, Limits.POLITE.withDelay(Duration.ZERO));
		job.schedule();
		Ui.until("the end of the visit", () -> job.getResult() != null);
		return job.getResult();
	}

	private static List<String> proposed() {
		return review().review().declarations().proposals().stream().filter(found -> found.fact().provider().id().equals("X1"))
				.flatMap(found -> found.fact().answers().stream()).map(answer -> answer.criterion().id()).toList();
	}

	@Test
	void whatIsProposedIsThereToBeJudgedAndCanBeFoundAgainOffline() throws CoreException {
		more.countDown();
		assertTrue(visit(false, "X1").isOK());
		Ui.until("the proposals", () -> proposed().contains("home-link"));
		int asked = requests.get();
		List<String> before = proposed();
		review().project().getFile("websites/proposed/X1.canfod").delete(true, new NullProgressMonitor());
		Ui.until("no proposals", () -> proposed().isEmpty());
		visit(true, "X1");
		Ui.until("the same proposals", () -> proposed().equals(before));
		assertEquals(asked, requests.get());
	}

	@Test
	void aVisitThatIsCancelledProposesNothingAndGoesOnWhereItStopped() throws IOException {
		VisitJob job = new VisitJob(Ui.page(), review(), List.of("X1"), "", false, Limits.POLITE.withDelay(Duration.ZERO));
		job.schedule();
		Ui.until("the second page is asked for", () -> paths.contains("/more"));
		job.cancel();
		more.countDown();
		Ui.until("the end of the visit", () -> job.getResult() != null);
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
		assertEquals(List.of(), proposed());
		try (var kept = Files.list(review().session().root().resolve("websites/saved"))) {
			assertTrue(kept.anyMatch(file -> file.getFileName().toString().startsWith("X1")), "nothing was kept");
		}
		assertTrue(visit(false, "X1").isOK());
		Ui.until("the proposals", () -> proposed().contains("aln-definition"));
		assertEquals(1, paths.stream().filter("/"::equals).count(), "the home page was asked for again");
	}
}
