package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;

/** Where visits are kept. */
class SavedVisitsTest {
	private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

	@TempDir
	Path review;

	@Test
	void theLastVisitIsGoneOnWithUnlessItIsFinished() throws IOException {
		SavedVisits visits = SavedVisits.of(review);
		assertEquals(Optional.empty(), visits.last("S1"));
		Path first = visits.toVisit("S1", FIRST);
		assertEquals(review.resolve("websites/saved/S1-2026-11-22.warc.gz"), first);
		Manners manners = new Manners("", Limits.POLITE, Set.of("school.example"), false);
		NullProgressMonitor stopping = new NullProgressMonitor() {
			private int done;

			@Override
			public void worked(int work) {
				done += work;
				setCanceled(done >= 2);
			}
		};
		try (RawServer server = new RawServer(Map.of("/", RawServer.page("<p>Home</p><a href='/x'>X</a>"), "/x", RawServer.page("<p>X</p>")))) {
			SiteVisit.visit(URI.create("http://school.example"), first, manners, server.network(), stopping);
			assertEquals(first, visits.toVisit("S1", FIRST.plusDays(1)), "not finished");
			SiteVisit.visit(URI.create("http://school.example"), first, manners, server.network(), new NullProgressMonitor());
			assertEquals(Optional.of(first), visits.last("S1"));
			assertEquals("websites/saved/S1-2026-11-22.warc.gz", SavedVisits.name(first));
			assertEquals(visits.file("S1", FIRST.plusDays(1)), visits.toVisit("S1", FIRST.plusDays(1)));
			SiteVisit.visit(URI.create("http://school.example"), visits.file("S11", FIRST), manners, server.network(), new NullProgressMonitor());
			assertEquals(List.of(first), visits.all("S1"), "S11 is another provider");
		}
	}
}
