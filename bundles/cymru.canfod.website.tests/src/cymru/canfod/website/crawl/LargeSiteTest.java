package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.website.Manners;
import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.page.SavedSite;
import cymru.canfod.website.probe.Probes;

/** A site with far more pages than a visit may ask for: what is looked for is found all the same, as its links promise it. */
class LargeSiteTest {
	private static final String HOST = "large.example";
	private static final int PAGES = 360;
	private static final String LETTERS = "bcdfghjklmnprstvwz";

	@TempDir
	Path folder;

	/** Addresses without figures, so that no rule for calendars leaves them aside. */
	private static String path(int page) {
		return "/" + LETTERS.charAt(page % 18) + LETTERS.charAt(page / 18 % 18) + LETTERS.charAt(page / 324);
	}

	private static Map<String, RawServer.Answer> site() {
		Map<String, RawServer.Answer> pages = new HashMap<>();
		String all = IntStream.range(0, PAGES).mapToObj(page -> "<li><a href=\"" + path(page) + "\">What our pupils did</a></li>").collect(Collectors.joining());
		pages.put("/", RawServer.page("<title>Ysgol Fawr</title><h1>Ysgol Fawr</h1><ul>" + all + "<li><a href=\"/policies\">Policies</a></li></ul>"));
		IntStream.range(0, PAGES).forEach(page -> pages.put(path(page), RawServer.page("<title>News</title><p>The pupils of our school went for a walk in the hills and had a fine day.</p>")));
		pages.put("/policies", RawServer.page("<title>Policies</title><p><a href=\"/aln\">Additional learning needs policy</a></p>"));
		pages.put("/aln", RawServer.page("""
				<title>Additional learning needs policy</title><p>A learner has additional learning needs (ALN) if he or she has a learning difficulty or disability which calls for
				additional learning provision. You can appeal to the Education Tribunal for Wales.</p>"""));
		return pages;
	}

	@Test
	void pagesThatPromiseAnAnswerComeFirst() throws IOException {
		try (RawServer server = new RawServer(site())) {
			SavedSite site = SiteVisit.visit(URI.create("http://" + HOST + "/"), folder.resolve("large.warc.gz"), new Manners("", SchoolVisitTest.QUICK, Set.of(HOST), false),
					server.network(), new NullProgressMonitor());
			assertTrue(server.asked().size() <= SchoolVisitTest.QUICK.requests(), () -> server.asked().size() + " requests");
			assertTrue(server.asked().indexOf("/aln") < 5, () -> "the page is asked for late: " + server.asked().indexOf("/aln"));
			assertTrue(!site.isWhole(), "the limit was met");
			Map<String, Proposal> proposals = Probes.propose(site).stream().collect(Collectors.toMap(Proposal::criterion, proposal -> proposal));
			assertEquals(Outcome.YES, proposals.get("aln-definition").outcome());
			assertEquals(2, proposals.get("clicks").count());
			// What was not found on a part of a site may be on the rest.
			assertEquals(Outcome.CANNOT_TELL, proposals.get("uncrc").outcome());
		}
	}
}
