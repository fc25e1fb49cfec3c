package cymru.canfod.workbench.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.welcome.Welcome;

/** Opens a review for its user: made or found in the background, then shown with its frame in the editor. */
public final class ReviewOpening {

	/** Makes or finds a review; runs outside the UI thread. */
	interface Source {
		IProject review(IProgressMonitor monitor) throws CoreException;
	}

	private ReviewOpening() {
	}

	/** Gets the review in the background, with progress and cancel, then shows it. */
	static void run(String taskName, IWorkbenchPage page, Source source) {
		Job job = Job.create(taskName, (ICoreRunnable) monitor -> {
			IProject project = source.review(monitor);
			ReviewProjects.opened(project);
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(page, project));
		});
		job.setUser(true);
		job.schedule();
	}

	/** Shows a review that is known, with its frame in the editor, in the perspective that the user is in. */
	public static void show(IWorkbenchPage page, IProject project) {
		Welcome.close(page);
		try {
			Optional<IFile> frame = frame(project);
			if (frame.isPresent()) {
				IDE.openEditor(page, frame.get());
			}
		} catch (CoreException e) {
			ILog.of(ReviewOpening.class).log(e.getStatus());
		}
	}

	/** The file that by custom holds the frame of the review, else the first evidence file. */
	private static Optional<IFile> frame(IProject project) throws CoreException {
		IFile custom = project.getFile("review.canfod");
		if (custom.exists()) {
			return Optional.of(custom);
		}
		List<IFile> files = new ArrayList<>();
		project.accept(proxy -> {
			if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".canfod")) {
				files.add((IFile) proxy.requestResource());
			}
			return true;
		}, IResource.NONE);
		return files.stream().min(Comparator.comparing((IFile f) -> f.getProjectRelativePath().segmentCount()).thenComparing(IFile::getName));
	}
}
