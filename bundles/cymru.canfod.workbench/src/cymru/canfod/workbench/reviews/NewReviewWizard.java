package cymru.canfod.workbench.reviews;

import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.workbench.Messages;

/** Asks for a review's title in both languages, its id, its folder and its scheme, and makes it. */
final class NewReviewWizard extends Wizard {

	private final IWorkbenchPage workbenchPage;
	private final NewReviewPage page = new NewReviewPage();

	NewReviewWizard(IWorkbenchPage workbenchPage) {
		this.workbenchPage = workbenchPage;
		setWindowTitle(Messages.NEW_REVIEW_TITLE.text());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ReviewFrame frame = page.frame();
		Path folder = page.folder();
		ReviewOpening.run(Messages.OPENING_REVIEW.text(frame.id()), workbenchPage, monitor -> {
			frame.write(folder);
			return ReviewProjects.open(folder, monitor);
		});
		return true;
	}
}
