package cymru.canfod.website.ui.visit;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.reviews.OpenReview;

/** Asks which websites are to be visited, and says what that means. */
final class VisitWizard extends Wizard {

	private final IWorkbenchPage workbench;
	private final OpenReview review;
	private final VisitPage page;

	VisitWizard(IWorkbenchPage workbench, OpenReview review) {
		this.workbench = workbench;
		this.review = review;
		page = new VisitPage(review);
		setWindowTitle(Messages.TITLE.text());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		VisitJob job = new VisitJob(workbench, review, page.chosen(), page.contact(), page.isOffline());
		job.setUser(true);
		job.schedule();
		return true;
	}
}
