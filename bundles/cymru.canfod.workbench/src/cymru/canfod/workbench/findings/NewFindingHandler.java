package cymru.canfod.workbench.findings;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewWizardHandler;

/** File > New > Finding. */
public final class NewFindingHandler extends ReviewWizardHandler {

	@Override
	protected Wizard wizard(ExecutionEvent event, IWorkbenchPage page, OpenReview review) {
		return new NewFindingWizard(page, review);
	}
}
