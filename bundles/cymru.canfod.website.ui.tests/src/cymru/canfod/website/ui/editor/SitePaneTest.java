package cymru.canfod.website.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.sun.net.httpserver.HttpServer;

import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.crawl.SiteVisit;

/** A website that cannot be reached is shown as it was saved, and the next one beside its page as this one was. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class SitePaneTest {

	private static final String HOME = """
			<html lang="en"><head><title>Ysgol Sampl</title></head><body><nav><ul><li><a href="/aln">ALN</a></li><li><a href="/news">News</a></li></ul></nav>
			<h1>Welcome</h1><p>We know every child by name.</p></body></html>
			""";

	private String home = "";

	@BeforeEach
	void aReviewWithAServerThatIsGone() throws CoreException, IOException {
		Workbench.startAnew();
		Settings.keepInspector("inspector-1");
		Workbench.openExample("aln-review");
		OpenReview review = review();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			byte[] body = exchange.getRequestURI().getPath().equals("/") ? HOME.getBytes(StandardCharsets.UTF_8) : new byte[0];
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
		home = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
		Path saved = review.session().root().resolve("websites/saved/S01-2026-11-22.warc.gz");
		SiteVisit.visit(URI.create(home), saved, new Manners("", Limits.POLITE.withDelay(Duration.ZERO), Set.of("127.0.0.1"), false), new NullProgressMonitor());
		server.stop(0);
		IFile frame = review.project().getFile("review.canfod");
		frame.setContents(frame.readString().replace("https://s01.example", home).getBytes(StandardCharsets.UTF_8), true, true, new NullProgressMonitor());
		Ui.until("the address", () -> review.review().declarations().providers().get("S01").fact().website().orElseThrow().printed().equals(home));
	}

	@AfterEach
	void nobody() {
		if (Workbench.editor() instanceof WebsiteEditor editor) {
			editor.form().site(false);
		}
		Workbench.untilSaved();
		Settings.keepInspector("");
	}

	private static OpenReview review() {
		Ui.until("the review", () -> !WorkspaceReviews.service().all().isEmpty() && WorkspaceReviews.service().all().getFirst().session().isRead());
		return WorkspaceReviews.service().all().getFirst();
	}

	private static boolean says(WebsitePage page, String words) {
		return page.says().stream().anyMatch(text -> text.contains(words));
	}

	@Test
	void theSavedCopyTakesItsPlace() throws CoreException {
		WebsitePage page = WebsitePage.open(review().project().getFile("websites/S01.canfod"));
		page.form().site(true);
		Ui.find(page.form().control(), Button.class, button -> button.getText().equals("Load the website")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		Ui.until("the saved copy", () -> says(page, "cannot be reached just now. Saved copy of"));
		StyledText copy = Ui.find(page.form().control(), StyledText.class, text -> !text.getText().isEmpty()).orElseThrow();
		assertTrue(copy.getText().equals("ALN \u00b7 News\n\nWelcome\n\nWe know every child by name."), copy::getText);
		assertTrue(says(page, home), "the address of the page that is shown");
		page.form().go(1);
		WebsitePage next = WebsitePage.inFront("S02.canfod");
		Ui.until("the next site", () -> says(next, "cannot be reached just now, and there is no saved copy"));
	}
}
