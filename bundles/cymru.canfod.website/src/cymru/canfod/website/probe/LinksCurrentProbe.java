package cymru.canfod.website.probe;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Address;
import cymru.canfod.website.page.GovernmentPages;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.LinkCheck;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** Whether links to government pages still work and point at current pages, from what the visit was answered when it asked for them. */
final class LinksCurrentProbe implements Probe {
	private static final String CRITERION = "links-current";
	private static final int MOST_STEPS = 10;

	private record Found(Page page, Link link) {
		Evidence evidence() {
			return LinkEvidence.of(page, link);
		}
	}

	@Override
	public List<Proposal> propose(SavedSite site) {
		List<Found> links = site.pages().stream()
				.flatMap(page -> page.links().stream().filter(link -> GovernmentPages.contains(link.address())).map(link -> new Found(page, link))).toList();
		if (links.isEmpty()) {
			return List.of(Proposal.cannotTell(CRITERION, List.of(), site.isWhole() ? Reason.of(ReasonCode.NO_GOVERNMENT_LINKS) : Absence.notWhole(site)));
		}
		Map<URI, LinkCheck> checks = site.checks().stream().collect(Collectors.toMap(LinkCheck::address, Function.identity(), (first, second) -> second));
		List<Found> unknown = new ArrayList<>();
		for (Found found : links) {
			URI address = found.link.address();
			if (GovernmentPages.isOld(address)) {
				return List.of(Proposal.no(CRITERION, List.of(found.evidence()), Reason.of(ReasonCode.LINK_OLD, address)));
			}
			Optional<LinkCheck> last = last(checks, address);
			if (last.filter(LinkCheck::isDead).isPresent()) {
				return List.of(Proposal.no(CRITERION, List.of(found.evidence()), Reason.of(ReasonCode.LINK_DEAD, address)));
			}
			if (last.filter(check -> isElsewhere(address, check.address())).isPresent()) {
				return List.of(Proposal.no(CRITERION, List.of(found.evidence()), Reason.of(ReasonCode.LINK_OLD, address)));
			}
			if (last.filter(LinkCheck::works).isEmpty()) {
				unknown.add(found);
			}
		}
		if (!unknown.isEmpty()) {
			return List.of(Proposal.cannotTell(CRITERION, List.of(unknown.getFirst().evidence()), Reason.of(ReasonCode.LINKS_NOT_ASKED, unknown.getFirst().link.address())));
		}
		return List.of(Proposal.yes(CRITERION, links.getFirst().evidence(), Reason.of(ReasonCode.LINKS_WORK, links.stream().map(found -> found.link.address()).distinct().count())));
	}

	/** What came of a link after all its redirects. */
	private static Optional<LinkCheck> last(Map<URI, LinkCheck> checks, URI address) {
		Optional<LinkCheck> check = Optional.ofNullable(checks.get(address));
		for (int step = 0; step < MOST_STEPS && check.flatMap(LinkCheck::redirect).isPresent(); step++) {
			check = check.flatMap(LinkCheck::redirect).flatMap(next -> Optional.ofNullable(checks.get(next)));
		}
		return check;
	}

	/** A link to a page that ends at the front page or at an old site leads to what is no longer there. */
	private static boolean isElsewhere(URI asked, URI answered) {
		return GovernmentPages.isOld(answered) || Address.path(answered).equals("/") && !Address.path(asked).equals("/");
	}
}
