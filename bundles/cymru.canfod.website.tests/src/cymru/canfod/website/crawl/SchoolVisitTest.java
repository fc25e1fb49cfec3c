package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** Visits to invented schools over real connections. */
class SchoolVisitTest {
	/** Without pauses, and with less of a page that is too long, so that the tests are quick. */
	static final Limits QUICK = new Limits(200, 4, 1 << 18, 1 << 20, Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ZERO, Duration.ofSeconds(10), 25, 5, 20);
	/** For the site with an answer that never ends. */
	static final Limits IMPATIENT = QUICK.withTotal(Duration.ofSeconds(2));

	@TempDir
	Path folder;

	SavedSite visit(SchoolServer server, SchoolSite site, Limits limits) throws IOException {
		Manners manners = new Manners("mailto:tests@canfod.example", limits, server.hosts(), true);
		return SiteVisit.visit(URI.create(site.home()), folder.resolve(site.name() + ".warc.gz"), manners, server.network(), new NullProgressMonitor());
	}

	SavedSite visit(String name) throws IOException, GeneralSecurityException {
		SchoolSite site = SchoolSite.read(name);
		try (SchoolServer server = new SchoolServer(site)) {
			SavedSite saved = visit(server, site, name.equals("hafod") ? IMPATIENT : QUICK);
			assertTrue(saved.equals(SavedSite.open(folder.resolve(name + ".warc.gz")).orElseThrow()), "what is opened again");
			assertEquals(server.askedOf(site.host()).size(), saved.requests(), () -> "requests " + server.asked());
			return saved;
		}
	}

	private static List<String> paths(SavedSite site) {
		return site.pages().stream().map(Page::url).map(url -> url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery())).sorted().toList();
	}

	private static List<NoteCode> codes(SavedSite site) {
		return site.notes().stream().map(CrawlNote::code).distinct().sorted().toList();
	}

	@Test
	void aGoodSiteIsReadWhole() throws IOException, GeneralSecurityException {
		SavedSite site = visit("derwen");
		assertEquals(List.of("/about", "/cy/hafan", "/cy/rhieni/ady", "/home", "/news", "/parents", "/parents/aln"), paths(site));
		assertEquals(List.of(), site.notes());
		assertTrue(site.isWhole());
		assertEquals(1, site.clicks().get(URI.create("http://derwen.example/parents/aln")));
		assertEquals("Ysgol y Dderwen | Home", site.homePage().orElseThrow().title());
		assertEquals(2, site.checks().size(), "government pages asked for");
	}

	@Test
	void robotsAreObeyed() throws IOException, GeneralSecurityException {
		SavedSite site = visit("coedmor");
		assertEquals(List.of("/", "/policies/open", "/support"), paths(site));
		assertEquals(List.of(NoteCode.ROBOTS_FORBID), codes(site));
	}

	@Test
	void circlesAndBrokenLinksAreSurvived() throws IOException, GeneralSecurityException {
		SavedSite site = visit("pontnewydd");
		assertEquals(List.of("/", "/a3", "/b", "/learning%20support/"), paths(site));
		assertEquals(List.of(NoteCode.REDIRECT_LOOP, NoteCode.GONE), codes(site));
	}

	@Test
	void aHugePageIsCut() throws IOException, GeneralSecurityException {
		SavedSite site = visit("maesgwyn");
		assertEquals(List.of("/", "/aln-reform", "/everything"), paths(site));
		assertEquals(List.of(NoteCode.TOO_LONG), codes(site));
	}

	@Test
	void aSlowPageIsLeft() throws IOException, GeneralSecurityException {
		SavedSite site = visit("hafod");
		assertEquals(List.of(NoteCode.TOO_SLOW), codes(site));
		assertEquals(List.of("/", "/one-page", "/slow"), paths(site));
	}

	@Test
	void aCalendarWithoutEndIsLeft() throws IOException, GeneralSecurityException {
		SavedSite site = visit("glanmor");
		assertEquals(List.of(NoteCode.DEPTH_LIMIT), codes(site).subList(0, 1));
		assertTrue(site.requests() < 40, () -> site.requests() + " requests");
	}

	@Test
	void aPasswordIsNotATextToRead() throws IOException, GeneralSecurityException {
		assertEquals(List.of(NoteCode.ANSWERED_NO, NoteCode.SIGN_IN), codes(visit("porthdu")));
	}

	@Test
	void aWrongCertificateIsNotTrusted() throws IOException, GeneralSecurityException {
		SchoolSite site = SchoolSite.read("trefor");
		try (SchoolServer server = new SchoolServer(site)) {
			SavedSite saved = visit(server, site, QUICK);
			assertEquals(List.of(NoteCode.ROBOTS_FAILED, NoteCode.TLS), codes(saved));
			assertEquals(List.of(), server.asked(), "nothing is asked of a server that is not who it says");
		}
	}

	@Test
	void lettersAreReadWhateverThePageSaysOfThem() throws IOException, GeneralSecurityException {
		SavedSite site = visit("yrefail");
		assertTrue(site.pages().get(0).text().contains("ysgol \u0175yl hon yn llawn hwyl"), site.pages().get(0)::text);
		assertTrue(site.pages().get(1).text().contains("Mrs Si\u00e2n Gwenallt"), site.pages().get(1)::text);
	}

	@Test
	void aPageOfScriptsIsNotRead() throws IOException, GeneralSecurityException {
		assertEquals(List.of(NoteCode.NEEDS_SCRIPTS), codes(visit("gwaun")));
	}

	@Test
	void aPdfIsRead() throws IOException, GeneralSecurityException {
		SavedSite site = visit("llanfair");
		Page policy = site.pages().stream().filter(page -> page.url().toString().contains("ALN")).findFirst().orElseThrow();
		assertTrue(policy.isPdf());
		assertTrue(policy.passages().stream().anyMatch(passage -> passage.sheet() == 1
				&& passage.text().equals("A learner has additional learning needs (ALN) where a learning difficulty or disability calls for provision that is additional to, or different from, that made for others.")),
				() -> policy.passages().toString());
	}

	@Test
	void neverMoreRequestsThanAllowed() throws IOException, GeneralSecurityException {
		for (int allowed : List.of(1, 2, 5)) {
			SchoolSite site = SchoolSite.read("derwen");
			try (SchoolServer server = new SchoolServer(site)) {
				Manners manners = new Manners("", QUICK.withRequests(allowed), server.hosts(), false);
				SavedSite saved = SiteVisit.visit(URI.create(site.home()), folder.resolve(allowed + ".warc.gz"), manners, server.network(), new NullProgressMonitor());
				assertEquals(allowed, server.asked().size(), () -> server.asked().toString());
				assertEquals(List.of(NoteCode.REQUEST_LIMIT), codes(saved));
			}
		}
	}
}
