package cymru.canfod.website.ui.visit;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewHandler;

/** Review > Visit the websites. */
public final class VisitHandler extends ReviewHandler {

	@Override
	protected Wizard wizard(ExecutionEvent event, IWorkbenchPage page, OpenReview review) {
		return new VisitWizard(page, review);
	}
}
