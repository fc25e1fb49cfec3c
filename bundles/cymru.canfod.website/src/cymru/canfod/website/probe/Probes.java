package cymru.canfod.website.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.website.Proposal;
import cymru.canfod.website.page.SavedSite;

/** All probes: the built-in ones and those of plug-ins. */
public final class Probes {
	private static final String POINT = "cymru.canfod.website.probes";

	private Probes() {
	}

	/** What all probes propose for a site, one proposal for each criterion; a plug-in's takes the place of a built-in one. */
	public static List<Proposal> propose(SavedSite site) {
		Map<String, Proposal> proposals = new LinkedHashMap<>();
		for (Probe probe : all()) {
			probe.propose(site).forEach(proposal -> proposals.put(proposal.criterion(), proposal));
		}
		return List.copyOf(proposals.values());
	}

	private static List<Probe> all() {
		List<Probe> probes = new ArrayList<>(List.of(new HomeLinkProbe(), new ClicksProbe(), new WordingProbe(), new LinkProbe(), new LinksCurrentProbe(), new BilingualProbe(),
				new OtherLanguagesProbe()));
		@Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
				try {
					probes.add((Probe) element.createExecutableExtension("class"));
				} catch (CoreException e) {
					ILog.of(Probes.class).log(e.getStatus());
				}
			}
		}
		return probes;
	}
}
