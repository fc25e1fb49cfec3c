package cymru.canfod.website.ui.exchange;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;

import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.website.ui.answers.Answers;

/** Shows what a spreadsheet would bring, and writes it when that is wanted: all of it as one step to undo. */
final class ImportWizard extends Wizard {

	private final OpenReview review;
	private final ImportPage page;

	ImportWizard(OpenReview review) {
		this.review = review;
		page = new ImportPage(review);
		setWindowTitle(Messages.IMPORT_TITLE.text());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		List<Given> given = page.given();
		Answers.give(review, Messages.STEP.text(given.size()), given, page.inspector());
		return true;
	}
}
