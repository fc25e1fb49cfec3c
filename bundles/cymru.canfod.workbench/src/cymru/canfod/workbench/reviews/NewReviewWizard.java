package cymru.canfod.workbench.reviews;

import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.dsl.ide.write.NewReview;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.Messages;

/** Asks for a review's title in both languages, its id, its scheme, its period and its folder, and makes it. */
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
		NewReview review = page.review();
		Path folder = page.folder();
		ReviewOpening.run(Messages.OPENING_REVIEW.text(review.id()), workbenchPage, monitor -> {
			NewFiles.write(folder, new NewFiles.NewFile(NewReview.FILE, review.text()));
			return ReviewProjects.open(folder, monitor);
		});
		return true;
	}
}
