package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.page.SavedSite;
import cymru.canfod.website.probe.Probes;

/** Whatever a site answers, the visit ends, says what happened and goes nowhere that it may not go. */
@Timeout(120)
class HostileSiteTest {
	private static final String HOST = "hostile.example";
	private static final Limits QUICK = SchoolVisitTest.QUICK.withTotal(Duration.ofSeconds(5));
	private static final long TEN_GIGABYTES = 10L << 30;

	@TempDir
	Path folder;

	private SavedSite visit(String home, Network network, Limits limits, String... allowed) throws IOException {
		Path file = folder.resolve("hostile.warc.gz");
		SavedSite site = SiteVisit.visit(URI.create(home), file, new Manners("", limits, Set.of(allowed), false), network, new NullProgressMonitor());
		assertTrue(Files.size(file) < 4 << 20, "the file stays small");
		Probes.propose(site);
		return site;
	}

	/** Visits a site whose home page leads to /x. */
	private SavedSite visitBehindHome(RawServer.Answer answer, Limits limits) throws IOException {
		try (RawServer server = new RawServer(Map.of("/", RawServer.page("<p>Home</p><a href='/x'>X</a>"), "/x", answer))) {
			return visit("http://" + HOST + "/", server.network(), limits, HOST);
		}
	}

	private static List<NoteCode> codes(SavedSite site) {
		for (CrawlNote note : site.notes()) {
			assertTrue(List.of(Language.values()).stream().map(note::message).allMatch(message -> message.startsWith(note.where() + ": ")), note::toString);
		}
		return site.notes().stream().map(CrawlNote::code).distinct().sorted().toList();
	}

	@Test
	void aStreamOfTenGigabytesIsCut() throws IOException {
		byte[] piece = ("<p>" + "more and more ".repeat(500)).getBytes(StandardCharsets.UTF_8);
		SavedSite site = visitBehindHome(out -> {
			out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + TEN_GIGABYTES + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			for (long sent = 0; sent < TEN_GIGABYTES; sent += piece.length) {
				out.write(piece);
			}
		}, Limits.POLITE.withDelay(Duration.ZERO));
		assertEquals(List.of(NoteCode.TOO_LONG), codes(site));
	}

	@Test
	void aHeadWithoutEndIsLeft() throws IOException {
		assertEquals(List.of(NoteCode.BAD_ANSWER), codes(visitBehindHome(out -> {
			out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < 1 << 20; i++) {
				out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
			}
		}, QUICK)));
	}

	@Test
	void aBombOfGzipIsCut() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 128; i++) {
				packed.write(zeros);
			}
		}
		assertEquals(List.of(NoteCode.TOO_LONG_UNPACKED),
				codes(visitBehindHome(RawServer.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", bomb.toByteArray()), QUICK)));
	}

	@Test
	void aHundredThousandNestedPartsAreRead() throws IOException {
		SavedSite site = visitBehindHome(RawServer.page("<div>".repeat(100_000) + "<p>At the bottom</p>" + "</div>".repeat(100_000)), Limits.POLITE.withDelay(Duration.ZERO));
		assertEquals(List.of(), codes(site));
		assertTrue(site.pages().getLast().text().contains("At the bottom"), () -> site.pages().getLast().text());
	}

	@ParameterizedTest
	@CsvSource({ "SSH-2.0-OpenSSH_9.6, BAD_ANSWER", "HTTP/1.1 200 OK|Content-Length: 100||short, NO_CONNECTION", "HTTP/1.1 999 What|Content-Length: 0||, ANSWERED_NO",
			"HTTP/1.1 500 Broken|Content-Length: 0||, ANSWERED_NO", "HTTP/1.1 200 OK|Content-Encoding: gzip||this is not gzip, BAD_PACKING",
			"HTTP/1.1 200 OK|Content-Encoding: br||this is not known, BAD_PACKING", "HTTP/1.1 200 OK|Content-Type: application/pdf||%PDF-1.7 and then nonsense, PDF_BROKEN",
			"HTTP/1.1 200 OK|Content-Type: video/mp4||film, OTHER_TYPE", "HTTP/1.1 200 OK|Transfer-Encoding: chunked||ffffffffff|nothing, NO_CONNECTION",
			"HTTP/1.1 302 Away|Location: https://elsewhere.example/|Content-Length: 0||, OTHER_SITE", "HTTP/1.1 302 Round|Location: /x|Content-Length: 0||, REDIRECT_LOOP",
			"HTTP/1.1 302 Nowhere|Location: http://[|Content-Length: 0||, ANSWERED_NO", "HTTP/1.1 302 File|Location: file:///etc/passwd|Content-Length: 0||, OTHER_SITE" })
	void everyWrongAnswerHasItsNote(String answer, NoteCode expected) throws IOException {
		assertEquals(List.of(expected), codes(visitBehindHome(RawServer.bytes(answer.replace("|", "\r\n"), new byte[0]), QUICK)));
	}

	@Test
	void robotsThatHaveMovedAreObeyed() throws IOException {
		try (RawServer server = new RawServer(Map.of("/robots.txt", RawServer.bytes("HTTP/1.1 301 Moved\r\nLocation: /files/robots\r\nContent-Length: 0\r\n\r\n", new byte[0]),
				"/files/robots", RawServer.page("User-agent: *\nDisallow: /x"), "/", RawServer.page("<p>Home</p><a href='/x'>X</a>")))) {
			assertEquals(List.of(NoteCode.ROBOTS_FORBID), codes(visit("http://" + HOST + "/", server.network(), QUICK, HOST)));
			assertEquals(List.of("/robots.txt", "/files/robots", "/"), server.asked());
		}
	}

	@Test
	void aSiteThatForbidsEverythingIsNotRead() throws IOException {
		try (RawServer server = new RawServer(Map.of("/robots.txt", RawServer.page("User-agent: *\nDisallow: /"), "/", RawServer.page("<p>Home</p>")))) {
			assertEquals(List.of(NoteCode.ROBOTS_FORBID), codes(visit("http://" + HOST + "/", server.network(), QUICK, HOST)));
			assertEquals(List.of("/robots.txt"), server.asked());
		}
	}

	@Test
	void aSiteWhoseRobotsCannotBeHadIsNotRead() throws IOException {
		try (RawServer server = new RawServer(Map.of("/robots.txt", RawServer.bytes("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n", new byte[0]), "/", RawServer.page("<p>Home</p>")))) {
			assertEquals(List.of(NoteCode.ROBOTS_FAILED), codes(visit("http://" + HOST + "/", server.network(), QUICK, HOST)));
			assertEquals(List.of("/robots.txt"), server.asked());
		}
	}

	@Test
	void robotsThatMoveInACircleCountAsNone() throws IOException {
		try (RawServer server = new RawServer(Map.of("/robots.txt", RawServer.bytes("HTTP/1.1 301 Moved\r\nLocation: /robots.txt\r\nContent-Length: 0\r\n\r\n", new byte[0]), "/",
				RawServer.page("<p>Home</p>")))) {
			assertEquals(List.of(), codes(visit("http://" + HOST + "/", server.network(), QUICK, HOST)));
		}
	}

	@Test
	void lengthsThatAreNoNumbersAreReadOver() throws IOException {
		SavedSite site = visitBehindHome(RawServer.bytes("HTTP/1.0 200\r\nContent-Type: text/html\r\nContent-Length: many\r\n\r\n<p>Still a page</p>", new byte[0]), QUICK);
		assertEquals(List.of(), codes(site));
		assertEquals("Still a page", site.pages().getLast().text());
	}

	@Test
	void onlyWebAddressesOfTheSiteAreFollowed() throws IOException {
		String links = """
				<a href="file:///etc/passwd">f</a> <a href="data:text/html,<p>x</p>">d</a> <a href="javascript:alert(1)">j</a> <a href="ftp://hostile.example/">t</a>
				<a href="http://other.example/">o</a> <a href="http://user:pw@other.example/">u</a> <a href="http://127.0.0.1/">l</a> <a href="gopher://x">g</a> <a href="http://hostile.example:81/">p</a>
				<img src="/img.png"> <script src="/s.js"></script><script>document.location='/scripted'</script> <link rel="stylesheet" href="/style.css"> <form action="/form"></form>
				<meta http-equiv="refresh" content="5; url=/refreshed"> <base href="http://other.example/"> <a href="/based">b</a>""";
		try (RawServer server = new RawServer(Map.of("/", RawServer.page(links), "/refreshed", RawServer.page("<p>Refreshed</p>")))) {
			visit("http://" + HOST + "/", server.network(), QUICK, HOST);
			assertEquals(List.of("/robots.txt", "/"), server.asked().subList(0, 2));
			assertTrue(List.of("/robots.txt", "/", "/refreshed").containsAll(server.asked()), () -> server.asked().toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "169.254.169.254", "10.1.2.3", "172.16.9.9", "192.168.1.1", "100.64.0.1", "127.0.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "2130706433",
			"[::1]", "[::]", "[fe80::1]", "[fd00::1]", "[::ffff:127.0.0.1]", "[::ffff:a00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[ff02::1]", "localhost" })
	void privateAddressesAreNotAskedFor(String host) throws IOException {
		SavedSite site = visit("http://" + host + "/", Network.ofMachine(), QUICK);
		assertEquals(List.of(NoteCode.ROBOTS_FAILED, NoteCode.PRIVATE_ADDRESS), codes(site).stream().map(code -> code == NoteCode.UNKNOWN_HOST ? NoteCode.PRIVATE_ADDRESS : code).toList());
		assertEquals(0, site.requests());
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[::1]/" })
	void redirectsIntoPrivateNetworksAreNotFollowed(String target) throws IOException {
		assertEquals(List.of(NoteCode.OTHER_SITE), codes(visitBehindHome(RawServer.bytes("HTTP/1.1 302 Away\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n", new byte[0]), QUICK)));
	}

	/** A name that leads to a public address when it is checked and into a private network when it is connected to: there is no second look. */
	@Test
	void aNameIsLookedUpOnceForEachRequest() throws IOException {
		try (RawServer server = new RawServer(Map.of("/", RawServer.page("<p>Home</p><a href='/x'>X</a>")))) {
			AtomicInteger lookups = new AtomicInteger();
			Network counting = new Network((host, port) -> {
				lookups.incrementAndGet();
				return List.of(server.address());
			}, Network.ofMachine().tls());
			visit("http://rebinding.example/", counting, QUICK);
			assertEquals(List.of(), server.asked(), "the host is not allowed, and its address is private");
			Files.delete(folder.resolve("hostile.warc.gz"));
			lookups.set(0);
			visit("http://rebinding.example/", counting, QUICK, "rebinding.example");
			assertEquals(List.of("/robots.txt", "/", "/x"), server.asked());
			assertEquals(3, lookups.get());
		}
	}
}
