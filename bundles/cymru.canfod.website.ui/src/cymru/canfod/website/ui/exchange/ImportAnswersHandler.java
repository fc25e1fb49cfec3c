package cymru.canfod.website.ui.exchange;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewWizardHandler;

/** File > Import answers: from a spreadsheet, into the review that is being edited. */
public final class ImportAnswersHandler extends ReviewWizardHandler {

	@Override
	protected Wizard wizard(ExecutionEvent event, IWorkbenchPage page, OpenReview review) {
		return new ImportWizard(review);
	}
}
