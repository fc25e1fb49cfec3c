package cymru.canfod.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.write.NewProposals;
import cymru.canfod.tally.Review;
import cymru.canfod.website.CannotVisitException;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.VisitInProgressException;
import cymru.canfod.website.crawl.Round;

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
			code = Math.max(code, look(command, new Round(review, here.resolve(command.folder())), id, stop));
			if (stop.isCanceled()) {
				problem("website.stopped");
				return ExitCode.UNUSABLE;
			}
		}
		return code;
	}

	/** One website: a failure costs this one only. */
	private int look(CommandLine.Website command, Round round, String provider, IProgressMonitor stop) {
		try {
			Round.Found found = command.offline() ? round.again(provider) : visited(command, round, provider, stop);
			found.site().notes().forEach(note -> problem("website.note", provider, note.message(terminal.language())));
			if (found.site().isFinished()) {
				write(round, found);
			}
			return ExitCode.FINE;
		} catch (CannotVisitException e) {
			terminal.problem(e.message(terminal.language()));
			return ExitCode.UNUSABLE;
		} catch (VisitInProgressException e) {
			terminal.problem(e.message(terminal.language()));
			return ExitCode.UNUSABLE;
		} catch (IOException e) {
			problem("website.failed", provider, String.valueOf(e.getMessage()));
			return ExitCode.UNUSABLE;
		}
	}

	private Round.Found visited(CommandLine.Website command, Round round, String provider, IProgressMonitor stop) throws IOException {
		terminal.say(Messages.text(terminal.language(), "website.visiting", provider, round.home(provider)));
		return round.visit(provider, round.manners(command.contact(), limits), new SpokenProgress(stop, requests -> problem("website.progress", provider, requests)));
	}

	private void write(Round round, Round.Found found) throws IOException {
		List<NewProposals> proposals = found.proposals().entrySet().stream().map(checklist -> new NewProposals(found.provider(), found.day(), checklist.getKey(), found.saved(),
				checklist.getValue().stream().map(this::answer).toList())).toList();
		String file = NewProposals.write(round.folder(), found.provider(), proposals, terminal.language());
		terminal.say(Messages.text(terminal.language(), "website.done", found.provider(), found.site().pages().size(), found.site().requests(),
				found.count(Outcome.YES) + found.count(Outcome.COUNT), found.count(Outcome.NO), found.count(Outcome.CANNOT_TELL), file));
	}

	private NewProposals.Answer answer(Proposal proposal) {
		return new NewProposals.Answer(proposal.criterion(), proposal.answer(), proposal.address(), proposal.shownBy(terminal.language()));
	}

	private void problem(String key, Object... words) {
		terminal.problem(Messages.text(terminal.language(), key, words));
	}
}
