package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Manners;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** Behind a proxy a visit sees the same, goes to the same places and to no others. */
@Timeout(120)
class ProxiedVisitTest {
	private static final Optional<String> SIAN = Optional.of("sian:secret");

	@TempDir
	Path folder;

	private SavedSite visit(URI home, Network network, Set<String> allowed) throws IOException {
		return SiteVisit.visit(home, folder.resolve("proxied.warc.gz"), new Manners("", SchoolVisitTest.QUICK, allowed, true), network, new NullProgressMonitor());
	}

	private static LoopbackProxy to(SchoolServer server) throws IOException {
		return new LoopbackProxy(secure -> find(server.network(), secure), Optional.empty());
	}

	private static InetSocketAddress find(Network network, boolean secure) {
		try {
			return network.lookup().find("", secure ? 443 : 80).getFirst();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Network leadingTo(String address) {
		return new Network((host, port) -> List.of(new InetSocketAddress(InetAddress.getByName(address), port)), Network.ofMachine().tls());
	}

	@Test
	void pagesPlainAndSecureAreSeenThroughIt() throws IOException, GeneralSecurityException {
		SchoolSite school = SchoolSite.read("derwen");
		try (SchoolServer server = new SchoolServer(school); LoopbackProxy proxy = to(server)) {
			SavedSite seen = visit(URI.create(school.home()), proxy.before(server.network(), SIAN), server.hosts());
			SavedSite direct = SiteVisit.visit(URI.create(school.home()), folder.resolve("direct.warc.gz"), new Manners("", SchoolVisitTest.QUICK, server.hosts(), true), server.network(),
					new NullProgressMonitor());
			assertEquals(direct.pages().stream().map(Page::url).toList(), seen.pages().stream().map(Page::url).toList());
			assertEquals(direct.pages().stream().map(Page::text).toList(), seen.pages().stream().map(Page::text).toList());
			assertEquals(direct.checks(), seen.checks());
			assertEquals(2, seen.checks().size(), "government pages, encrypted");
			assertEquals(direct.notes(), seen.notes());
			assertTrue(proxy.asked().contains("GET http://derwen.example/parents/aln HTTP/1.1"), () -> proxy.asked().toString());
			assertTrue(proxy.asked().stream().anyMatch(line -> line.matches("CONNECT (www\\.)?(gov\\.wales|llyw\\.cymru|legislation\\.gov\\.uk):443 HTTP/1.1")), () -> proxy.asked().toString());
			assertTrue(proxy.heads().stream().allMatch(head -> head.contains("Proxy-Authorization: Basic c2lhbjpzZWNyZXQ=\r\n")), () -> proxy.heads().toString());
		}
	}

	@Test
	void whatIsKeptIsWhatTheSiteWasAskedAndNoPassword() throws IOException, GeneralSecurityException {
		SchoolSite school = SchoolSite.read("derwen");
		try (SchoolServer server = new SchoolServer(school); LoopbackProxy proxy = to(server)) {
			visit(URI.create(school.home()), proxy.before(server.network(), SIAN), server.hosts());
			var kept = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("proxied.warc.gz"))));
			String text = new String(kept.readAllBytes(), StandardCharsets.ISO_8859_1);
			assertTrue(text.contains("GET /parents/aln HTTP/1.1"));
			assertFalse(text.contains("Proxy-"));
		}
	}

	@Test
	void aHostThatIsPrivateSeenFromHereIsNotAskedFor() throws IOException {
		try (LoopbackProxy proxy = new LoopbackProxy(secure -> new InetSocketAddress(0), Optional.of("HTTP/1.1 200 Yes"))) {
			for (String address : List.of("10.1.2.3", "127.0.0.1", "169.254.169.254")) {
				SavedSite site = visit(URI.create("http://intranet.example/"), proxy.before(leadingTo(address), Optional.empty()), Set.of());
				assertEquals(List.of(NoteCode.ROBOTS_FAILED, NoteCode.PRIVATE_ADDRESS), site.notes().stream().map(CrawlNote::code).sorted().toList());
			}
			assertEquals(List.of(), proxy.asked());
		}
	}

	/** Where names are known to the proxy only, the review says which hosts may be asked for. */
	@Test
	void aHostThatNobodyKnowsHereIsAskedForOnlyIfTheReviewAllowsIt() throws IOException {
		Network nameless = new Network((host, port) -> {
			throw new UnknownHostException(host);
		}, Network.ofMachine().tls());
		try (LoopbackProxy proxy = new LoopbackProxy(secure -> new InetSocketAddress(0), Optional.of("HTTP/1.1 404 No"))) {
			SavedSite site = visit(URI.create("http://far.example/"), proxy.before(nameless, Optional.empty()), Set.of());
			assertTrue(site.notes().stream().anyMatch(note -> note.code() == NoteCode.KNOWN_TO_PROXY_ONLY), () -> site.notes().toString());
			assertEquals(List.of(), proxy.asked());
			visit(URI.create("http://far.example/"), proxy.before(nameless, Optional.empty()), Set.of("far.example"));
			assertEquals("GET http://far.example/robots.txt HTTP/1.1", proxy.asked().getFirst());
		}
	}

	@Test
	void aPublicHostIsAskedForByItsName() throws IOException {
		try (LoopbackProxy proxy = new LoopbackProxy(secure -> new InetSocketAddress(0), Optional.of("HTTP/1.1 404 No"))) {
			visit(URI.create("http://public.example/"), proxy.before(leadingTo("8.8.8.8"), Optional.empty()), Set.of());
			assertEquals("GET http://public.example/robots.txt HTTP/1.1", proxy.asked().getFirst());
		}
	}

	/** A proxy that wants to know who asks is no site that wants a password, and one that lets nothing pass is no site that answers no. */
	@Test
	void whatTheProxyRefusesIsSaid() throws IOException {
		for (String home : List.of("http://public.example/", "https://public.example/")) {
			try (LoopbackProxy proxy = new LoopbackProxy(secure -> new InetSocketAddress(0), Optional.of("HTTP/1.1 407 Who?"))) {
				SavedSite site = visit(URI.create(home), proxy.before(leadingTo("8.8.8.8"), Optional.empty()), Set.of());
				List<CrawlNote> notes = site.notes().stream().filter(note -> note.code() == NoteCode.NO_CONNECTION).toList();
				assertFalse(notes.isEmpty(), () -> site.notes().toString());
				assertTrue(notes.getFirst().message(Language.ENGLISH).matches(".*\\(proxy 127\\.0\\.0\\.1:\\d+: .*407.*"), () -> notes.toString());
			}
		}
	}
}
