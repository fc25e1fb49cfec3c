package cymru.canfod.website.probe;

import java.util.List;

import cymru.canfod.website.Proposal;
import cymru.canfod.website.page.SavedSite;

/** Reads a saved site and proposes answers; needs no network. Plug-ins add theirs at the extension point {@code cymru.canfod.website.probes}. */
@FunctionalInterface
public interface Probe {
	/** Proposals for the criteria that this probe can judge; none for a criterion that it has nothing to say of. */
	List<Proposal> propose(SavedSite site);
}
