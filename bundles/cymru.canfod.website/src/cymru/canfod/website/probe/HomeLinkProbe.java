package cymru.canfod.website.probe;

import java.util.List;
import java.util.Optional;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** Whether the home page links to, or states something about, additional learning needs. */
final class HomeLinkProbe implements Probe {
	private static final String CRITERION = "home-link";

	@Override
	public List<Proposal> propose(SavedSite site) {
		return List.of(site.homePage().map(home -> judge(home, site)).orElseGet(() -> Proposal.cannotTell(CRITERION, List.of(), Absence.notWhole(site))));
	}

	private static Proposal judge(Page home, SavedSite site) {
		Optional<Link> link = home.links().stream().filter(candidate -> site.owns(candidate.address()) && AlnPages.isAbout(candidate)).findFirst();
		if (link.isPresent()) {
			return Proposal.yes(CRITERION, LinkEvidence.of(home, link.get()), Reason.of(ReasonCode.HOME_LINKS, link.get().address()));
		}
		Optional<Passage> passage = home.passages().stream().filter(candidate -> Wording.isAbout(candidate.text())).findFirst();
		if (passage.isPresent()) {
			return Proposal.yes(CRITERION, new Evidence(home.addressOf(passage.get()), passage.get().text()), Reason.of(ReasonCode.HOME_STATES));
		}
		boolean isHomeWhole = site.notes().stream().noneMatch(note -> note.code().leavesUnread() && note.where().equals(home.url()));
		return isHomeWhole ? Proposal.no(CRITERION, List.of(), Reason.of(ReasonCode.NOT_ON_HOME, home.url()))
				: Proposal.cannotTell(CRITERION, List.of(), Absence.notWhole(site));
	}
}
