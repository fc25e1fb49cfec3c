package cymru.canfod.website.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** Criteria that a link fulfils by where it leads ({@code rules/links.txt}). */
final class LinkProbe implements Probe {
	@Override
	public List<Proposal> propose(SavedSite site) {
		List<Proposal> proposals = new ArrayList<>();
		LinkRules.builtIn().forEach((criterion, rules) -> proposals.add(find(site, rules).map(found -> Proposal.yes(criterion, found.evidence(),
				Reason.of(ReasonCode.LINK_FOUND, found.link.address()))).orElseGet(() -> Absence.of(criterion, site))));
		return proposals;
	}

	private static Optional<Found> find(SavedSite site, LinkRules rules) {
		return site.pages().stream().flatMap(page -> page.links().stream().filter(link -> !site.owns(link.address()) && rules.fits(link)).map(link -> new Found(page, link)))
				.findFirst();
	}

	private record Found(Page page, Link link) {
		Evidence evidence() {
			return LinkEvidence.of(page, link);
		}
	}
}
