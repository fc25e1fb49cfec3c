package cymru.canfod.website.probe;

import java.util.List;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.SavedSite;

/** A probe as a plug-in would add it; it has something to say of one site only. */
public final class ContributedProbe implements Probe {
	static final String HOST = "uniform.example";

	@Override
	public List<Proposal> propose(SavedSite site) {
		return site.home().getHost().equals(HOST) ? List.of(Proposal.yes("uniform", new Evidence(site.home(), "Blue"), Reason.of(ReasonCode.PASSAGE_SAYS_SO))) : List.of();
	}
}
