package cymru.canfod.ui.reviews;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;

/**
 * What is selected, as a place in a text: where the caret stands, or where the line of a view leads.
 *
 * @param file its path in the review, with slashes
 * @param offset in characters
 */
public record Spot(IProject project, String file, int offset) {

	/** The place that a selection in an editor or view stands for; empty when it stands for none. */
	public static Optional<Spot> of(IWorkbenchPart part, ISelection chosen) {
		return switch (chosen) {
			case IStructuredSelection list when list.getFirstElement() instanceof Placed placed -> placed.place()
					.map(place -> new Spot(place.review().project(), place.file(), place.span().offset()));
			case ITextSelection text when part instanceof IEditorPart editor -> Optional.ofNullable(editor.getEditorInput().getAdapter(IResource.class))
					.map(file -> new Spot(file.getProject(), file.getProjectRelativePath().toString(), text.getOffset()));
			default -> Optional.empty();
		};
	}
}
