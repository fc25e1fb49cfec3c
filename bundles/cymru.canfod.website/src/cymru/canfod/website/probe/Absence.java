package cymru.canfod.website.probe;

import java.util.List;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.SavedSite;

/** What to propose when nothing was found: "no" only if the site was read whole. */
final class Absence {
	private Absence() {
	}

	static Proposal of(String criterion, SavedSite site) {
		if (site.isWhole()) {
			return Proposal.no(criterion, List.of(), Reason.of(ReasonCode.NOWHERE_ON_SITE, site.pages().size()));
		}
		return Proposal.cannotTell(criterion, List.of(), notWhole(site));
	}

	/** Why the site was not read whole. */
	static Reason notWhole(SavedSite site) {
		List<CrawlNote> unread = site.unread();
		if (site.pages().isEmpty()) {
			return Reason.of(ReasonCode.NOTHING_READ, site.home());
		}
		return Reason.of(ReasonCode.NOT_WHOLE, site.pages().size(), unread.isEmpty() ? site.home() : unread.getFirst().where());
	}
}
