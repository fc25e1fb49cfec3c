package cymru.canfod.website.ui.visit;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewWizardHandler;

/** Review > Visit the websites. */
public final class VisitHandler extends ReviewWizardHandler {

	@Override
	protected Wizard wizard(ExecutionEvent event, IWorkbenchPage page, OpenReview review) {
		return new VisitWizard(page, review);
	}
}
