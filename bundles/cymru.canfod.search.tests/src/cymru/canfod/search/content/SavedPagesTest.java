package cymru.canfod.search.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.search.Hit;
import cymru.canfod.search.Question;
import cymru.canfod.search.ReviewIndexes;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.crawl.SavedVisits;
import cymru.canfod.website.crawl.SiteVisit;

/** Pages of a website that a visit has saved beside the review. */
@Timeout(60)
class SavedPagesTest {

	private static final String REVIEW = """
			review pages "Pages" / "Tudalennau"
			provider S01 "Ysgol Enghraifft" primary region north-wales medium welsh
			group schools "schools" / "ysgolion" = primary
			""";
	private static final Map<String, String> PAGES = Map.of(
			"/", "<html lang='en'><body><nav><a href='/'>Home</a> <a href='/help'>Help</a> <a href='/cymorth'>Cymorth</a></nav><p>Welcome to the school by the sea.</p></body></html>",
			"/help", "<html lang='en'><body><nav><a href='/'>Home</a></nav><h1>Help</h1><p>Our coordinator explains to every family which provision their child has.</p></body></html>",
			"/cymorth", "<html lang='cy'><body><h1>Cymorth</h1><p>Mae'r cydlynydd yn egluro i bob teulu pa ddarpariaeth sydd gan eu plentyn.</p></body></html>");
	private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

	private final Path folder;
	private HttpServer server;

	SavedPagesTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
	}

	@BeforeEach
	void save() throws IOException {
		Files.writeString(folder.resolve("review.canfod"), REVIEW);
		server.createContext("/", exchange -> {
			byte[] page = PAGES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		server.start();
		String host = server.getAddress().getAddress().getHostAddress();
		Manners manners = new Manners("", Limits.POLITE.withDelay(Duration.ZERO), Set.of(host), false);
		SiteVisit.visit(URI.create("http://" + host + ":" + server.getAddress().getPort() + "/"), file(), manners, new NullProgressMonitor());
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private Path file() {
		return SavedVisits.of(folder).file("S01", DAY);
	}

	@Test
	void whatPagesSayIsFound() throws IOException, QueryException {
		List<Hit> hits = found("egluro OR explained");
		assertEquals(2, hits.size());
		for (Hit hit : hits) {
			assertEquals(EntryKind.PAGE, hit.kind());
			assertEquals("S01 2023-03-20", hit.provider() + " " + hit.date());
			assertTrue(hit.file().startsWith("websites/saved/S01-2023-03-20.warc.gz#http://"), hit.file());
		}
		assertEquals(Set.of("en", "cy"), Set.copyOf(hits.stream().map(Hit::language).toList()));
		assertEquals(1, found("ddarpariaethau in:page kind:primary language:cy date:2023-03").size());
		assertEquals(0, found("Home in:page").size(), "a menu says nothing");
	}

	@Test
	void ofADamagedFileWhatCanBeReadIsFound() throws IOException, QueryException {
		byte[] whole = Files.readAllBytes(file());
		Files.write(file(), Arrays.copyOf(whole, whole.length * 2 / 3));
		assertTrue(found("school").size() == 1 && found("egluro OR explained").size() < 2);
		Files.write(file(), "no archive".getBytes(StandardCharsets.US_ASCII));
		assertEquals(0, found("school").size());
	}

	private List<Hit> found(String query) throws IOException, QueryException {
		try (ReviewIndexes indexes = ReviewIndexes.inMemory()) {
			indexes.update("pages", folder, new ReviewFolder(folder, new FileReader()).read(null), null);
			try (Snapshot snapshot = indexes.snapshot(indexes.names())) {
				return indexes.search(indexes.names()).ask(snapshot, Question.of(query, 20)).hits();
			}
		}
	}
}
