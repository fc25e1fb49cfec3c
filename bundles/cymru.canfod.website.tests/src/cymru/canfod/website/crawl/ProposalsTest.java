package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.Evidence;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.page.SavedSite;
import cymru.canfod.website.probe.Probes;

/** What is proposed for the invented schools, against the right answers that stand beside them. */
class ProposalsTest {
	/** Of all answers that a machine can judge: the requirement. */
	private static final double ENOUGH = 0.95;
	private static final List<String> FOR_PEOPLE_ONLY = List.of("context", "specific", "how-context", "parents-involved");

	@TempDir
	Path folder;

	private static String said(Proposal proposal) {
		return proposal.outcome() == Outcome.COUNT ? Integer.toString(proposal.count()) : proposal.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Test
	void nearlyAllAreRightAndNoYesIsWrong(TestReporter reporter) throws IOException, GeneralSecurityException {
		List<String> missed = new ArrayList<>();
		List<String> wrongYes = new ArrayList<>();
		int asked = 0;
		for (String name : SchoolSite.NAMES) {
			SavedSite site = visit(name);
			Map<String, Proposal> proposals = Probes.propose(site).stream().collect(Collectors.toMap(Proposal::criterion, proposal -> proposal));
			assertEquals(SchoolSite.rightAnswers(name).keySet().stream().sorted().toList(), proposals.keySet().stream().sorted().toList(), name);
			for (Map.Entry<String, String> right : SchoolSite.rightAnswers(name).entrySet()) {
				Proposal proposal = proposals.get(right.getKey());
				asked++;
				checkEvidence(site, proposal);
				if (!said(proposal).equals(right.getValue())) {
					String miss = name + " " + right.getKey() + ": " + said(proposal) + " instead of " + right.getValue() + "; " + proposal.reason().message(Language.ENGLISH) + " "
							+ proposal.evidence();
					(proposal.outcome() == Outcome.YES ? wrongYes : missed).add(miss);
				}
			}
		}
		double share = 1 - (missed.size() + wrongYes.size()) / (double) asked;
		String report = "%.1f %% of %d right; not:%n%s".formatted(100 * share, asked, String.join("\n", missed));
		reporter.publishEntry("proposals", report);
		assertEquals(List.of(), wrongYes, () -> "wrong yes; " + report);
		assertTrue(share >= ENOUGH, report);
	}

	@Test
	void withoutAskingTheGovernmentNobodyKnowsWhetherItsPagesAreThere() throws IOException, GeneralSecurityException {
		SchoolSite site = SchoolSite.read("derwen");
		for (int allowed : List.of(0, 1)) {
			try (SchoolServer server = new SchoolServer(site)) {
				Limits few = new Limits(200, 4, 1 << 18, 1 << 20, SchoolVisitTest.QUICK.connect(), SchoolVisitTest.QUICK.read(), SchoolVisitTest.QUICK.total(), Duration.ZERO, Duration.ZERO, 25,
						5, allowed);
				SavedSite saved = SiteVisit.visit(URI.create(site.home()), folder.resolve(allowed + ".warc.gz"), new Manners("", few, server.hosts(), allowed > 0), server.network(),
						new NullProgressMonitor());
				assertEquals(allowed, server.asked().size() - server.askedOf(site.host()).size(), "requests to other sites");
				Proposal proposal = Probes.propose(saved).stream().filter(candidate -> candidate.criterion().equals("links-current")).findFirst().orElseThrow();
				assertEquals(Outcome.CANNOT_TELL, proposal.outcome());
				assertTrue(saved.isWhole(), "the site itself was read");
			}
		}
	}

	/** Where a name cannot be looked up, a link to it is not said to be dead, and the site itself was read whole all the same. */
	@Test
	void whatCannotBeReachedElsewhereSaysNothingOfTheSite() throws IOException, GeneralSecurityException {
		SchoolSite site = SchoolSite.read("derwen");
		try (SchoolServer server = new SchoolServer(site)) {
			Network open = server.network();
			Network nameless = new Network((host, port) -> {
				if (!host.equals(site.host())) {
					throw new UnknownHostException(host);
				}
				return open.lookup().find(host, port);
			}, open.tls());
			SavedSite saved = SiteVisit.visit(URI.create(site.home()), folder.resolve("nameless.warc.gz"), new Manners("", SchoolVisitTest.QUICK, server.hosts(), true), nameless,
					new NullProgressMonitor());
			Map<String, Proposal> proposals = Probes.propose(saved).stream().collect(Collectors.toMap(Proposal::criterion, proposal -> proposal));
			assertEquals(Outcome.CANNOT_TELL, proposals.get("links-current").outcome());
			assertEquals(Outcome.NO, proposals.get("careers").outcome());
			assertEquals("The whole site was read (7 pages), and nothing in it was recognised.", proposals.get("careers").shownBy(Language.ENGLISH));
			assertTrue(saved.notes().stream().anyMatch(note -> note.code() == NoteCode.UNKNOWN_HOST), "it is noted");
		}
	}

	/** Every passage stands on the page that is named, word for word, and every reason can be said in both languages. */
	private static void checkEvidence(SavedSite site, Proposal proposal) {
		for (Evidence evidence : proposal.evidence()) {
			URI page = URI.create(evidence.address().toString().replaceFirst("#page=\\d+$", ""));
			String text = site.pages().stream().filter(candidate -> candidate.url().equals(page)).map(candidate -> candidate.title() + "\n" + candidate.text() + "\n"
					+ candidate.links().stream().map(link -> link.text() + "\n" + link.address()).collect(Collectors.joining("\n"))).findFirst().orElse("");
			assertTrue(!evidence.passage().isBlank() && evidence.passage().lines().allMatch(text::contains), () -> proposal.criterion() + ": " + evidence);
		}
		for (Language language : Language.values()) {
			assertTrue(!proposal.reason().message(language).contains("{"), () -> proposal.reason().message(language));
		}
		assertTrue(!FOR_PEOPLE_ONLY.contains(proposal.criterion()), proposal.criterion());
	}

	private SavedSite visit(String name) throws IOException, GeneralSecurityException {
		SchoolSite site = SchoolSite.read(name);
		try (SchoolServer server = new SchoolServer(site)) {
			Manners manners = new Manners("", name.equals("hafod") ? SchoolVisitTest.IMPATIENT : SchoolVisitTest.QUICK, server.hosts(), true);
			return SiteVisit.visit(URI.create(site.home()), folder.resolve(name + ".warc.gz"), manners, server.network(), new NullProgressMonitor());
		}
	}
}
