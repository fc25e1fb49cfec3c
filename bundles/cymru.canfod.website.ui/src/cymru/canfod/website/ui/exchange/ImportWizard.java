package cymru.canfod.website.ui.exchange;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;

import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.website.ui.answers.Answers;
import cymru.canfod.website.ui.answers.Settlement;

/** Shows what a spreadsheet would bring, and writes it when that is wanted: all of it as one step to undo. */
final class ImportWizard extends Wizard {

	private final OpenReview review;
	private final ImportPage page;

	ImportWizard(OpenReview review) {
		this.review = review;
		page = new ImportPage(review);
		setWindowTitle(Messages.IMPORT_TITLE.text());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		List<Given> given = page.given();
		List<Settlement> settled = page.settled();
		Answers.write(review, Messages.STEP.text(given.size() + settled.size()), Answers.change(review, given, page.inspector()).with(Settlement.all(settled)));
		return true;
	}
}
