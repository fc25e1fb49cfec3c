package cymru.canfod.workbench.findings;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.workbench.Messages;

/** Asks for a finding's chapter, id and first claim, and writes its beginning in both languages behind the chapter's other findings. */
final class NewFindingWizard extends Wizard {

	private final IWorkbenchPage workbenchPage;
	private final NewFindingPage page;

	NewFindingWizard(IWorkbenchPage workbenchPage, OpenReview review) {
		this.workbenchPage = workbenchPage;
		page = new NewFindingPage(review);
		setWindowTitle(Messages.NEW_FINDING_TITLE.text());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		new FindingWriter(workbenchPage, page.review()).write(page.finding());
		return true;
	}
}
