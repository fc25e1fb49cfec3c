package cymru.canfod.website.probe;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.SavedSite;

/** Probes of plug-ins. */
class ContributedProbeTest {
	@Test
	void aProbeOfAPlugInIsAsked() {
		assumeTrue(RegistryFactory.getRegistry() != null, "only inside OSGi");
		SavedSite site = new SavedSite(URI.create("http://" + ContributedProbe.HOST + "/"), List.of(), Map.of(), List.of(), List.of(), 0, false);
		assertTrue(Probes.propose(site).stream().anyMatch(proposal -> proposal.criterion().equals("uniform")));
	}

	@Test
	void noYesWithoutThePassageThatShowsIt() {
		Reason reason = Reason.of(ReasonCode.PASSAGE_SAYS_SO);
		assertThrows(IllegalArgumentException.class, () -> new Proposal("x", Outcome.YES, 0, List.of(), reason));
		assertThrows(IllegalArgumentException.class, () -> new Proposal("x", Outcome.COUNT, 3, List.of(), reason));
	}
}
