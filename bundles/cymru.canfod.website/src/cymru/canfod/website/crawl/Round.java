package cymru.canfod.website.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Text;
import cymru.canfod.website.CannotVisitException;
import cymru.canfod.website.CannotVisitException.Cause;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.page.Address;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;
import cymru.canfod.website.probe.Probes;

/**
 * Visits to the websites of a review's providers.
 *
 * @param folder of the review, which keeps what was seen
 */
public record Round(Review review, Path folder) {

	/**
	 * What was found on a website.
	 *
	 * @param saved path from the review folder to what was kept
	 * @param day on which it was seen
	 * @param proposals by the id of the checklist, of criteria that it has; none if the visit did not come to its end
	 */
	public record Found(String provider, SavedSite site, String saved, LocalDate day, Map<String, List<Proposal>> proposals) {

		/** How many proposals have an outcome. */
		public long count(Outcome outcome) {
			return proposals.values().stream().flatMap(List::stream).filter(proposal -> proposal.outcome() == outcome).count();
		}
	}

	/**
	 * The home page of a provider.
	 *
	 * @throws CannotVisitException if the review does not have its address
	 */
	public URI home(String provider) throws CannotVisitException {
		String address = Optional.ofNullable(review.declarations().providers().get(provider)).flatMap(declared -> declared.fact().website()).map(Text::printed)
				.orElseThrow(() -> new CannotVisitException(Cause.NO_ADDRESS, provider));
		return Address.of(address).filter(Address::isWeb).orElseThrow(() -> new CannotVisitException(Cause.BAD_ADDRESS, provider, address));
	}

	/** How it visits: politely within the limits, and inside a private network only where the review allows it. */
	public Manners manners(String contact, Limits limits) {
		Set<String> privateHosts = review.frame().stream().flatMap(frame -> frame.privateHosts().stream()).map(Text::printed).collect(Collectors.toSet());
		return new Manners(contact, limits, privateHosts, true);
	}

	/**
	 * Visits a website, or goes on with a visit that was stopped; see {@link SiteVisit#visit}.
	 *
	 * @throws IOException a {@link CannotVisitException}, a {@link cymru.canfod.website.VisitInProgressException}, or when the file cannot be written
	 */
	public Found visit(String provider, Manners manners, IProgressMonitor monitor) throws IOException {
		URI home = home(provider);
		Path file = SavedVisits.of(folder).toVisit(provider, LocalDate.now());
		return found(provider, SiteVisit.visit(home, file, manners, monitor), file);
	}

	/** The same from what the last visit saved, without asking for anything. */
	public Found again(String provider) throws IOException {
		Path file = SavedVisits.of(folder).last(provider).filter(Files::exists).orElseThrow(() -> new CannotVisitException(Cause.NOT_SAVED, provider));
		return found(provider, SavedSite.open(file).orElseThrow(() -> new CannotVisitException(Cause.NOT_SAVED, provider)), file);
	}

	private Found found(String provider, SavedSite site, Path file) {
		LocalDate day = site.pages().stream().map(Page::date).findFirst().map(time -> LocalDate.ofInstant(time, ZoneId.systemDefault())).orElseGet(LocalDate::now);
		Map<String, List<Proposal>> proposals = new LinkedHashMap<>();
		List<Proposal> all = site.isFinished() ? Probes.propose(site) : List.of();
		review.declarations().checklists().values().forEach(declared -> {
			Fact.Checklist checklist = declared.fact();
			Set<String> criteria = checklist.criteria().stream().map(criterion -> criterion.name().id()).collect(Collectors.toSet());
			List<Proposal> fitting = all.stream().filter(proposal -> criteria.contains(proposal.criterion())).toList();
			if (!fitting.isEmpty()) {
				proposals.put(checklist.name().id(), fitting);
			}
		});
		return new Found(provider, site, SavedVisits.name(file), day, proposals);
	}
}
