package cymru.canfod.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.saving.AtomicWrite;
import cymru.canfod.dsl.ide.write.NewProposals;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Text;
import cymru.canfod.website.Evidence;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.VisitInProgressException;
import cymru.canfod.website.crawl.SavedVisits;
import cymru.canfod.website.crawl.SiteVisit;
import cymru.canfod.website.page.Address;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.SavedSite;
import cymru.canfod.website.probe.Probes;

/** {@code canfod website DIR}: visits the providers' websites, keeps what it saw, and writes what it proposes. */
final class WebsiteCommand {

	private final Terminal terminal;
	private final Path here;
	private final Limits limits;

	WebsiteCommand(Terminal terminal, Path here) {
		this(terminal, here, Limits.POLITE);
	}

	WebsiteCommand(Terminal terminal, Path here, Limits limits) {
		this.terminal = terminal;
		this.here = here;
		this.limits = limits;
	}

	/** @param stop cancelled when the process is asked to end */
	int run(CommandLine.Website command, IProgressMonitor stop) {
		Optional<Review> found = new ReviewReading(terminal, here).read(command.folder(), FileReader.caching());
		if (found.isEmpty()) {
			return ExitCode.UNUSABLE;
		}
		Review review = found.get();
		if (review.declarations().checklists().isEmpty()) {
			problem("website.no-checklist");
			return ExitCode.UNUSABLE;
		}
		Set<String> providers = command.providers().isEmpty() ? review.declarations().providers().keySet() : command.providers();
		Optional<String> unknown = providers.stream().filter(id -> !review.declarations().providers().containsKey(id)).findFirst();
		if (unknown.isPresent()) {
			problem("website.no-provider", unknown.get());
			return ExitCode.UNUSABLE;
		}
		int code = ExitCode.FINE;
		for (String id : providers) {
			code = Math.max(code, look(command, review, id, stop));
			if (stop.isCanceled()) {
				problem("website.stopped");
				return ExitCode.UNUSABLE;
			}
		}
		return code;
	}

	/** One website: a failure costs this one only. */
	private int look(CommandLine.Website command, Review review, String provider, IProgressMonitor stop) {
		Path folder = here.resolve(command.folder());
		SavedVisits visits = SavedVisits.of(folder);
		LocalDate today = LocalDate.now();
		try {
			Path file = command.offline() ? visits.last(provider).orElse(visits.file(provider, today)) : visits.toVisit(provider, today);
			Optional<SavedSite> site = command.offline() ? saved(provider, file) : visited(command, review, provider, file, stop);
			if (site.isEmpty()) {
				return ExitCode.UNUSABLE;
			}
			site.get().notes().forEach(note -> problem("website.note", provider, note.message(terminal.language())));
			if (site.get().isFinished()) {
				propose(review, provider, site.get(), folder, SavedVisits.name(file));
			}
			return ExitCode.FINE;
		} catch (VisitInProgressException e) {
			terminal.problem(e.message(terminal.language()));
			return ExitCode.UNUSABLE;
		} catch (IOException e) {
			problem("website.failed", provider, String.valueOf(e.getMessage()));
			return ExitCode.UNUSABLE;
		}
	}

	private Optional<SavedSite> saved(String provider, Path file) throws IOException {
		Optional<SavedSite> site = Files.exists(file) ? SavedSite.open(file) : Optional.empty();
		if (site.isEmpty()) {
			problem("website.not-saved", provider);
		}
		return site;
	}

	private Optional<SavedSite> visited(CommandLine.Website command, Review review, String provider, Path file, IProgressMonitor stop) throws IOException {
		Optional<String> address = Optional.ofNullable(review.declarations().providers().get(provider)).flatMap(declared -> declared.fact().website())
				.map(Text::printed);
		if (address.isEmpty()) {
			problem("website.no-address", provider);
			return Optional.empty();
		}
		Optional<URI> home = Address.of(address.get()).filter(Address::isWeb);
		if (home.isEmpty()) {
			problem("website.bad-address", provider, address.get());
			return Optional.empty();
		}
		terminal.say(Messages.text(terminal.language(), "website.visiting", provider, home.get()));
		Set<String> privateHosts = review.frame().stream().flatMap(frame -> frame.privateHosts().stream()).map(Text::printed).collect(Collectors.toSet());
		var manners = new Manners(command.contact(), limits, privateHosts, true);
		return Optional.of(SiteVisit.visit(home.get(), file, manners, new SpokenProgress(stop, requests -> problem("website.progress", provider, requests))));
	}

	/** Writes the proposals of each checklist; criteria that no checklist of the review has are left out. */
	private void propose(Review review, String provider, SavedSite site, Path folder, String saved) throws IOException {
		List<Proposal> all = Probes.propose(site);
		LocalDate date = site.pages().stream().map(Page::date).findFirst().map(time -> LocalDate.ofInstant(time, ZoneId.systemDefault())).orElseGet(LocalDate::now);
		var text = new StringBuilder("// " + Messages.text(terminal.language(), "website.header") + '\n');
		List<Proposal> proposed = new ArrayList<>();
		review.declarations().checklists().values().forEach(declared -> {
			Fact.Checklist checklist = declared.fact();
			Set<String> criteria = checklist.criteria().stream().map(criterion -> criterion.name().id()).collect(Collectors.toSet());
			List<Proposal> fitting = all.stream().filter(proposal -> criteria.contains(proposal.criterion())).toList();
			if (!fitting.isEmpty()) {
				text.append(new NewProposals(provider, date, checklist.name().id(), saved, fitting.stream().map(this::answer).toList()).text());
				proposed.addAll(fitting);
			}
		});
		String file = NewProposals.file(provider);
		Files.createDirectories(folder.resolve(file).getParent());
		AtomicWrite.text(folder.resolve(file), text.toString());
		terminal.say(Messages.text(terminal.language(), "website.done", provider, site.pages().size(), site.requests(),
				count(proposed, Outcome.YES) + count(proposed, Outcome.COUNT), count(proposed, Outcome.NO), count(proposed, Outcome.CANNOT_TELL), file));
	}

	private NewProposals.Answer answer(Proposal proposal) {
		Optional<Evidence> shown = proposal.evidence().stream().findFirst();
		String said = switch (proposal.outcome()) {
		case YES -> "yes";
		case NO -> "no";
		case CANNOT_TELL -> "cannot-tell";
		case COUNT -> Integer.toString(proposal.count());
		};
		return new NewProposals.Answer(proposal.criterion(), said, shown.map(evidence -> evidence.address().toString()).orElse(""),
				shown.map(Evidence::passage).filter(passage -> !passage.isBlank()).orElseGet(() -> proposal.reason().message(terminal.language())));
	}

	private static long count(List<Proposal> proposals, Outcome outcome) {
		return proposals.stream().filter(proposal -> proposal.outcome() == outcome).count();
	}

	private void problem(String key, Object... words) {
		terminal.problem(Messages.text(terminal.language(), key, words));
	}
}
