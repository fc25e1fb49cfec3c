package cymru.canfod.website.probe;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** How many clicks it takes from the home page to the page about additional learning needs, by the shortest path; 0 when it is the home page. */
final class ClicksProbe implements Probe {
	private static final String CRITERION = "clicks";

	private record Candidate(URI address, int clicks, Evidence evidence) {
	}

	@Override
	public List<Proposal> propose(SavedSite site) {
		AlnPages alnPages = AlnPages.of(site);
		Optional<Candidate> nearest = Stream.concat(linked(site), read(site, alnPages)).min(Comparator.comparingInt(Candidate::clicks));
		return List.of(nearest.map(found -> Proposal.counted(CRITERION, found.clicks, found.evidence, Reason.of(ReasonCode.SHORTEST_PATH, found.address)))
				.orElseGet(() -> Proposal.cannotTell(CRITERION, List.of(), site.isWhole() ? Reason.of(ReasonCode.NO_ALN_PAGE) : Absence.notWhole(site))));
	}

	/** Pages that links speak of so, even if a visit may not read them. */
	private static Stream<Candidate> linked(SavedSite site) {
		return site.pages().stream().flatMap(page -> page.links().stream().filter(AlnPages::isAbout)
				.flatMap(link -> clicks(site, link).map(clicks -> new Candidate(link.address(), clicks, LinkEvidence.of(page, link))).stream()));
	}

	private static Optional<Integer> clicks(SavedSite site, Link link) {
		return site.own(link.address()).flatMap(address -> Optional.ofNullable(site.clicks().get(address)));
	}

	/** Pages that say of themselves what they are about. */
	private static Stream<Candidate> read(SavedSite site, AlnPages alnPages) {
		return site.pages().stream().filter(page -> alnPages.contains(page)).flatMap(page -> Stream.ofNullable(site.clicks().get(page.url()))
				.map(clicks -> new Candidate(page.url(), clicks, evidence(page))));
	}

	private static Evidence evidence(Page page) {
		return page.passages().stream().filter(passage -> !passage.isMenu() && Wording.isAbout(passage.text())).findFirst()
				.map(passage -> new Evidence(page.addressOf(passage), passage.text())).orElseGet(() -> new Evidence(page.url(), page.title()));
	}
}
