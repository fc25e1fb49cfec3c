package cymru.canfod.ui.reviews;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.dsl.ide.saving.AtomicWrite;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.UiThread;

/** New files of a review: written whole, never over one that is there, then shown to their writer. */
public final class NewFiles {

	/**
	 * A file to be made.
	 *
	 * @param path from the review folder
	 */
	public record NewFile(String path, String text) {
	}

	private NewFiles() {
	}

	/** Makes the files in the background, then opens the first of them with the caret at an offset. */
	public static void make(IWorkbenchPage page, OpenReview review, List<NewFile> files, int caret) {
		String first = files.getFirst().path();
		Job job = Job.create(SharedMessages.MAKING.text(first), (ICoreRunnable) monitor -> {
			// The last first: whoever sees the first file finds what it names.
			for (NewFile file : files.reversed()) {
				make(review, file, monitor);
			}
			var place = new Placed.Place(review, first, new Span(caret, 0, 1, 1));
			UiThread.later(page.getWorkbenchWindow().getWorkbench().getDisplay(), () -> PlaceInEditor.show(page, place));
		});
		job.setUser(true);
		job.schedule();
	}

	/** Makes a file that the workspace then knows; in a job. */
	public static void make(OpenReview review, NewFile file, IProgressMonitor monitor) throws CoreException {
		write(review.session().root(), file);
		refresh(review, file, monitor);
	}

	/** Writes a file; its folder is made if missing. */
	public static void write(Path root, NewFile file) throws CoreException {
		Path target = root.resolve(file.path());
		try {
			Files.createDirectories(target.getParent());
			if (Files.exists(target)) {
				throw new FileAlreadyExistsException(target.toString());
			}
			AtomicWrite.text(target, file.text());
		} catch (FileAlreadyExistsException e) {
			throw new CoreException(Status.error(SharedMessages.FILE_IS_THERE.text(target), e));
		} catch (IOException e) {
			throw new CoreException(Status.error(SharedMessages.FILE_NOT_MADE.text(target, e.getLocalizedMessage()), e));
		}
	}

	/** Lets the workspace see the file and the folders above it. */
	private static void refresh(OpenReview review, NewFile file, IProgressMonitor monitor) throws CoreException {
		IResource made = review.project().getFile(file.path());
		for (IContainer folder = made.getParent(); folder != null && !folder.exists(); folder = folder.getParent()) {
			made = folder;
		}
		made.refreshLocal(IResource.DEPTH_INFINITE, monitor);
	}
}
