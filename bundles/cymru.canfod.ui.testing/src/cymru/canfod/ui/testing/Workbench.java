package cymru.canfod.ui.testing;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.WorkspaceReviews;

/** The window as a page object. */
public final class Workbench {

	private Workbench() {
	}

	/** Brings the window to the Review perspective as it is at first, with no editor open and no review in the workspace. */
	public static void startAnew() throws CoreException {
		untilSaved();
		Ui.page().closeAllEditors(false);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
		}
		// A view that another perspective shows would stay the same one, with the filter that was typed into it.
		Ui.page().closeAllPerspectives(false, false);
		Ui.page().setPerspective(Objects.requireNonNull(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("cymru.canfod.workbench.perspectives.review")));
	}

	/** Waits until everything that was written is on the disk: what is still to be saved would be saved into the reviews of the next test. */
	public static void untilSaved() {
		var buffers = FileBuffers.getTextFileBufferManager();
		Ui.until("all saved", () -> Stream.of(buffers.getFileBuffers()).noneMatch(IFileBuffer::isDirty));
	}

	/** Opens an example review as File > New > Example review does, and waits until it has been read. */
	public static void openExample(String sample) {
		Commands.run(Ui.page().getWorkbenchWindow(), Commands.NEW_EXAMPLE, Map.of("sample", sample));
		Ui.until("the example in the editor", () -> editor() instanceof ITextEditor);
		Ui.until("the example read", () -> WorkspaceReviews.service().all().stream().anyMatch(review -> review.session().isRead()));
	}

	/** The editor in front; null when there is none. */
	public static IEditorPart editor() {
		return Ui.page().getActiveEditor();
	}
}
