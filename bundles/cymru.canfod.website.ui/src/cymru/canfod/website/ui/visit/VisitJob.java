package cymru.canfod.website.ui.visit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.write.NewProposals;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.website.CannotVisitException;
import cymru.canfod.website.Limits;
import cymru.canfod.website.VisitInProgressException;
import cymru.canfod.website.crawl.Round;

/** Visits websites one after the other in the background and writes down what is proposed. A failure costs one site only; when it is cancelled, what was seen is kept. */
final class VisitJob extends Job {

	private final IWorkbenchPage page;
	private final OpenReview review;
	private final List<String> providers;
	private final String contact;
	private final boolean offline;
	private final Limits limits;

	VisitJob(IWorkbenchPage page, OpenReview review, List<String> providers, String contact, boolean offline) {
		this(page, review, providers, contact, offline, Limits.POLITE);
	}

	VisitJob(IWorkbenchPage page, OpenReview review, List<String> providers, String contact, boolean offline, Limits limits) {
		super(Messages.VISITING.text());
		this.page = page;
		this.review = review;
		this.providers = providers;
		this.contact = contact;
		this.offline = offline;
		this.limits = limits;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		var round = new Round(review.session().settled().join().review(), review.session().root());
		SubMonitor progress = SubMonitor.convert(monitor, Messages.VISITING.text(), providers.size());
		List<String> failures = new ArrayList<>();
		int read = 0;
		int proposed = 0;
		for (String provider : providers) {
			if (progress.isCanceled()) {
				break;
			}
			progress.subTask(Messages.VISITING_ONE.text(provider, providers.indexOf(provider) + 1, providers.size()));
			try {
				Round.Found found = offline ? round.again(provider) : round.visit(provider, round.manners(contact, limits), progress.split(1, SubMonitor.SUPPRESS_ISCANCELED));
				if (found.site().isFinished()) {
					proposed += write(round, found);
					read++;
				}
			} catch (CannotVisitException e) {
				failures.add(e.message(InterfaceLanguage.current()));
			} catch (VisitInProgressException e) {
				failures.add(e.message(InterfaceLanguage.current()));
			} catch (IOException e) {
				failures.add(Messages.NOT_KEPT.text(provider, String.valueOf(e.getLocalizedMessage())));
			}
		}
		return end(new Notice(read, proposed, failures, progress.isCanceled()), progress);
	}

	private static int write(Round round, Round.Found found) throws IOException {
		var language = InterfaceLanguage.current();
		List<NewProposals> proposals = found.proposals().entrySet().stream()
				.map(checklist -> new NewProposals(found.provider(), found.day(), checklist.getKey(), found.saved(), checklist.getValue().stream()
						.map(proposal -> new NewProposals.Answer(proposal.criterion(), proposal.answer(), proposal.address(), proposal.shownBy(language))).toList()))
				.toList();
		NewProposals.write(round.folder(), found.provider(), proposals, language);
		return proposals.stream().mapToInt(one -> one.answers().size()).sum();
	}

	/** The workspace has to see what was written. */
	private IStatus end(Notice notice, IProgressMonitor monitor) {
		UiThread.later(page.getWorkbenchWindow().getWorkbench().getDisplay(), () -> notice.open(page));
		IFolder websites = review.project().getFolder("websites");
		try {
			websites.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		} catch (CoreException e) {
			return e.getStatus();
		}
		return notice.stopped() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}
