package cymru.canfod.ui.reviews;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;

/** A command that asks about something new for the review that is being edited. */
public abstract class ReviewWizardHandler extends ReviewHandler {

	@Override
	protected final void execute(ExecutionEvent event, IWorkbenchPage page, OpenReview review) {
		new WizardDialog(page.getWorkbenchWindow().getShell(), wizard(event, page, review)).open();
	}

	/** The questions to ask. */
	protected abstract Wizard wizard(ExecutionEvent event, IWorkbenchPage page, OpenReview review);
}
