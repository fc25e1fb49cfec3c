package cymru.canfod.website.probe;

import java.util.List;
import java.util.Optional;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;

/** Whether the home page links to, or states something about, additional learning needs. */
final class HomeLinkProbe implements Probe {
	private static final String CRITERION = "home-link";

	@Override
	public List<Proposal> propose(SavedSite site) {
		return List.of(site.homePages().stream().flatMap(home -> find(home, site).stream()).findFirst().orElseGet(() -> absent(site)));
	}

	private static Optional<Proposal> find(Page home, SavedSite site) {
		Optional<Link> link = home.links().stream().filter(candidate -> site.owns(candidate.address()) && AlnPages.isAbout(candidate)).findFirst();
		if (link.isPresent()) {
			return Optional.of(Proposal.yes(CRITERION, LinkEvidence.of(home, link.get()), Reason.of(ReasonCode.HOME_LINKS, link.get().address())));
		}
		return home.passages().stream().filter(candidate -> Wording.isAbout(candidate.text())).findFirst()
				.map(passage -> Proposal.yes(CRITERION, new Evidence(home.addressOf(passage), passage.text()), Reason.of(ReasonCode.HOME_STATES)));
	}

	/** Only the home page must have been read whole, and what is shown as a part of it. */
	private static Proposal absent(SavedSite site) {
		boolean isHomeWhole = !site.homePages().isEmpty()
				&& site.notes().stream().noneMatch(note -> note.code().leavesUnread() && site.clicks().getOrDefault(note.where(), 1) == 0);
		return isHomeWhole ? Proposal.no(CRITERION, List.of(), Reason.of(ReasonCode.NOT_ON_HOME, site.homePages().getFirst().url()))
				: Proposal.cannotTell(CRITERION, List.of(), Absence.notWhole(site));
	}
}
