package cymru.canfod.ui.reviews;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IWorkbenchWindow;

/** Which of the open reviews somebody is working on: that of the editor in front, else the first one. */
public final class EditedReview {

	private EditedReview() {
	}

	/** The review that is edited in a window; in the UI thread. */
	public static Optional<OpenReview> in(IWorkbenchWindow window) {
		return among(WorkspaceReviews.service().all(), project(window));
	}

	/** The review of the project, else the first. */
	public static Optional<OpenReview> among(List<OpenReview> reviews, Optional<IProject> project) {
		return reviews.stream().filter(review -> project.filter(review.project()::equals).isPresent()).findFirst().or(() -> reviews.stream().findFirst());
	}

	/** The project of the editor in front; in the UI thread. */
	public static Optional<IProject> project(IWorkbenchWindow window) {
		var page = window.getActivePage();
		var editor = page == null ? null : page.getActiveEditor();
		return Optional.ofNullable(editor).map(part -> part.getEditorInput().getAdapter(IResource.class)).map(IResource::getProject);
	}
}
