package cymru.canfod.workbench.visits;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.reviews.EditedReview;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.ui.reviews.ReviewWizardHandler;
import cymru.canfod.ui.reviews.WorkspaceReviews;

/** File > New > Visit; with the parameters {@code review} (its project) and {@code provider} for that one. */
public final class NewVisitHandler extends ReviewWizardHandler {

	@Override
	protected Wizard wizard(ExecutionEvent event, IWorkbenchPage page, OpenReview edited) {
		String review = event.getParameter("review");
		var named = ReviewProjects.all().stream().filter(project -> project.getName().equals(review)).findFirst();
		var about = named.isEmpty() ? edited : EditedReview.among(WorkspaceReviews.service().all(), named).orElse(edited);
		return new NewVisitWizard(page, about, Optional.ofNullable(event.getParameter("provider")));
	}
}
