package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.Limits;

/** The command that looks at websites, on a small invented one. */
class WebsiteTest {

	private static final Map<String, String> PAGES = Map.of("/", """
			<html lang="en"><head><title>Ysgol Sampl</title></head><body><h1>Ysgol Sampl</h1>
			<p>Welcome to our school.</p><p><a href="/aln">Additional learning needs</a></p></body></html>
			""", "/aln", """
			<html lang="en"><head><title>Additional learning needs</title></head><body><h1>Additional learning needs</h1>
			<p>A child has additional learning needs (ALN) if they have a learning difficulty or disability which calls for additional learning provision.</p>
			</body></html>
			""");

	private final Path folder;
	private final AtomicInteger requests = new AtomicInteger();
	private final HttpServer server;

	WebsiteTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			requests.incrementAndGet();
			byte[] page = PAGES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
	}

	@BeforeEach
	void review() throws IOException {
		server.start();
		Files.writeString(folder.resolve("review.canfod"), """
				review r "A review"
				  private-host "127.0.0.1"
				provider S01 "Ysgol Sampl 1" primary website "%s"
				provider S02 "Ysgol Sampl 2" primary
				provider S03 "Ysgol Sampl 3" primary website "ftp://s03.example/"
				checklist sites "Websites"
				  criterion home-link "mentions it on the home page" yes-no
				  criterion clicks "clicks to the page" count
				  criterion tribunal "explains the tribunal" yes-no
				  criterion how-context "how it is put in context" text
				""".formatted(home()));
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private String home() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
	}

	private Run look(boolean offline, String... providers) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Language.ENGLISH);
		int code = new WebsiteCommand(terminal, folder, Limits.POLITE.withDelay(Duration.ZERO))
				.run(new CommandLine.Website("", Set.of(providers), offline, "test@example.org"), new NullProgressMonitor());
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void writesWhatItProposesAndCountsNothing() throws IOException {
		Run run = look(false, "S01");
		assertEquals(ExitCode.FINE, run.code(), run.err());
		String proposals = Files.readString(folder.resolve("websites/proposed/S01.canfod"));
		assertTrue(proposals.contains("proposals S01 on "), proposals);
		assertTrue(proposals.contains("  home-link yes \"" + home() + "\" \"Additional learning needs\"\n"), proposals);
		assertTrue(proposals.contains("  clicks 1 \""), proposals);
		assertTrue(proposals.contains("  tribunal no \""), proposals);
		assertFalse(proposals.contains("how-context"), proposals);
		Files.writeString(folder.resolve("finding.canfod"), "finding F1 \"[All](primary: home-link) do.\" cy \"[Pob un](primary: home-link).\"\n");
		Run check = Run.of(folder, "check", ".");
		assertTrue(check.err().contains("unsupported"), check.err());
		assertFalse(check.err().contains("websites/"), check.err());
	}

	@Test
	void readsOfflineWhatItSaved() throws IOException {
		look(false, "S01");
		int asked = requests.get();
		Path proposals = folder.resolve("websites/proposed/S01.canfod");
		String before = Files.readString(proposals);
		Files.delete(proposals);
		assertEquals(ExitCode.FINE, look(true, "S01").code());
		assertEquals(before, Files.readString(proposals));
		assertEquals(asked, requests.get());
	}

	@Test
	void doesNotGoIntoAPrivateNetworkUnlessTheReviewAllowsIt() throws IOException {
		Path review = folder.resolve("review.canfod");
		Files.writeString(review, Files.readString(review).replace("  private-host \"127.0.0.1\"\n", ""));
		Run run = look(false, "S01");
		assertEquals(0, requests.get());
		assertTrue(run.err().contains("127.0.0.1"), run.err());
	}

	@Test
	void saysWhatIsMissing() {
		assertEquals(new Run(ExitCode.UNUSABLE, "", "canfod: the review has no provider \"S99\".\n"), look(false, "S99"));
		assertTrue(look(false, "S02").err().startsWith("S02: no website address"));
		assertTrue(look(false, "S03").err().startsWith("S03: \"ftp://s03.example/\" is no web address"));
		assertTrue(look(true, "S01").err().startsWith("S01: nothing was saved"));
	}

	@Test
	void aContactThatCannotBeSentIsRefused() {
		assertEquals(ExitCode.UNUSABLE, Run.of(folder, "website", ".", "--contact", "ŵyn@example.org").code());
	}
}
