package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Manners;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.fetch.WebProxy.Kind;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** Behind a SOCKS proxy a visit sees the same, and the address that was checked is the one that is asked for. */
@Timeout(120)
class SocksVisitTest {
	private static final Optional<String> SIAN = Optional.of("si\u00e2n:secret");

	@TempDir
	Path folder;

	private SavedSite visit(String file, URI home, Network network, Set<String> allowed) throws IOException {
		return SiteVisit.visit(home, folder.resolve(file), new Manners("", SchoolVisitTest.QUICK, allowed, true), network, new NullProgressMonitor());
	}

	private static LoopbackSocks to(SchoolServer server, Optional<String> user) throws IOException {
		return new LoopbackSocks(user, port -> {
			try {
				return Optional.of(server.network().lookup().find("", port).getFirst());
			} catch (UnknownHostException e) {
				throw new AssertionError(e);
			}
		});
	}

	private static Network leadingTo(String... addresses) {
		return new Network((host, port) -> {
			List<InetSocketAddress> found = new ArrayList<>();
			for (String address : addresses) {
				found.add(new InetSocketAddress(InetAddress.getByName(address), port));
			}
			return found;
		}, Network.ofMachine().tls());
	}

	private static LoopbackSocks leadingNowhere() throws IOException {
		return new LoopbackSocks(Optional.empty(), port -> Optional.empty());
	}

	@Test
	void pagesPlainAndSecureAreSeenThroughIt() throws IOException, GeneralSecurityException {
		SchoolSite school = SchoolSite.read("derwen");
		try (SchoolServer server = new SchoolServer(school); LoopbackSocks proxy = to(server, SIAN)) {
			SavedSite direct = visit("direct.warc.gz", URI.create(school.home()), server.network(), server.hosts());
			for (Kind kind : List.of(Kind.SOCKS, Kind.SOCKS_BY_NAME)) {
				SavedSite seen = visit(kind + ".warc.gz", URI.create(school.home()), proxy.before(server.network(), kind, SIAN), server.hosts());
				assertEquals(direct.pages().stream().map(Page::text).toList(), seen.pages().stream().map(Page::text).toList());
				assertEquals(direct.checks(), seen.checks());
				assertEquals(2, seen.checks().size(), "government pages, encrypted");
				assertEquals(direct.notes(), seen.notes());
			}
			assertTrue(proxy.asked().contains("derwen.example:80"), () -> proxy.asked().toString());
		}
	}

	@Test
	void theAddressThatWasCheckedIsTheOneThatIsAskedFor() throws IOException {
		try (LoopbackSocks proxy = leadingNowhere()) {
			visit("a.warc.gz", URI.create("http://public.example/"), proxy.before(leadingTo("10.1.2.3", "2001:4860:4860::8888", "8.8.8.8"), Kind.SOCKS, Optional.empty()), Set.of());
			assertEquals("8.8.8.8:80", proxy.asked().getFirst());
			visit("b.warc.gz", URI.create("https://public.example/"), proxy.before(leadingTo("8.8.8.8"), Kind.SOCKS_BY_NAME, Optional.empty()), Set.of());
			assertEquals("public.example:443", proxy.asked().getLast());
		}
	}

	@Test
	void aHostThatIsPrivateSeenFromHereIsNotAskedFor() throws IOException {
		try (LoopbackSocks proxy = leadingNowhere()) {
			for (Kind kind : List.of(Kind.SOCKS, Kind.SOCKS_BY_NAME)) {
				SavedSite site = visit(kind + ".warc.gz", URI.create("http://intranet.example/"), proxy.before(leadingTo("10.1.2.3"), kind, Optional.empty()), Set.of());
				assertEquals(List.of(NoteCode.ROBOTS_FAILED, NoteCode.PRIVATE_ADDRESS), site.notes().stream().map(CrawlNote::code).sorted().toList());
			}
			assertEquals(List.of(), proxy.asked());
		}
	}

	@Test
	void whatTheProxyRefusesIsSaid() throws IOException {
		try (LoopbackSocks closed = leadingNowhere(); LoopbackSocks guarded = new LoopbackSocks(SIAN, port -> Optional.empty())) {
			assertEquals("SOCKS 2", refusal(closed, Optional.empty()));
			assertEquals("SOCKS: name and password?", refusal(guarded, Optional.empty()));
			assertEquals("SOCKS: name and password?", refusal(guarded, Optional.of("si\u00e2n:wrong")));
			assertEquals(List.of(), guarded.asked());
		}
	}

	private String refusal(LoopbackSocks proxy, Optional<String> user) throws IOException {
		SavedSite site = visit(user.isPresent() + "-" + proxy.hashCode() + ".warc.gz", URI.create("http://public.example/"), proxy.before(leadingTo("8.8.8.8"), Kind.SOCKS, user), Set.of());
		String said = site.notes().stream().filter(note -> note.code() == NoteCode.NO_CONNECTION).findFirst().orElseThrow().message(Language.ENGLISH);
		return said.replaceFirst(".*\\(proxy 127\\.0\\.0\\.1:\\d+: (.*?)\\).*", "$1");
	}
}
