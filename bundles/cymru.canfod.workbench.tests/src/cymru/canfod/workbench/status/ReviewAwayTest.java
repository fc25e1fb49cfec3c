package cymru.canfod.workbench.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.ui.testing.Ui;

/** A review whose folder is not there is told of in one sentence, and the platform's own words are not shown. */
class ReviewAwayTest {

	@TempDir
	private Path folder;

	@Test
	void saysThatTheFolderIsNotThere() throws CoreException, IOException {
		Path review = Files.createDirectory(folder.resolve("on-a-stick"));
		Files.createFile(review.resolve("review.canfod"));
		IProject project = ReviewProjects.open(review, null);
		Files.move(review, folder.resolve("away"));
		try {
			var refreshing = new Refreshing(project);
			refreshing.schedule();
			Ui.until("told", () -> notice().isPresent());
			assertTrue(Ui.texts(notice().orElseThrow()).stream().anyMatch(text -> text.startsWith("The folder " + review + " is not there; is a drive or the network missing?")));
			var missing = new Status(IStatus.ERROR, ResourcesPlugin.PI_RESOURCES, IResourceStatus.FAILED_READ_METADATA, "The project description file is missing.", null);
			var several = new MultiStatus(ResourcesPlugin.PI_RESOURCES, 0, new IStatus[] { missing }, "as the platform gathers it", null);
			assertTrue(ReviewAway.explains(new Status(IStatus.ERROR, ResourcesPlugin.PI_RESOURCES, "as it logs it", new CoreException(several))));
			assertEquals(Boolean.TRUE, refreshing.getProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY), "no dialog");
		} finally {
			Files.deleteIfExists(review.resolve(".project"));
			Files.deleteIfExists(review);
			Files.move(folder.resolve("away"), review);
			new Refreshing(project).schedule();
			Ui.until("told no more", () -> notice().isEmpty());
			project.delete(false, true, null);
		}
	}

	private static Optional<Shell> notice() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> Ui.texts(shell).contains("The review is not there")).findFirst();
	}

	/** As the platform's own job, which runs every few seconds. */
	private static final class Refreshing extends Job {

		private final IProject project;

		private Refreshing(IProject project) {
			super("refreshing");
			this.project = project;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == ResourcesPlugin.FAMILY_AUTO_REFRESH;
		}
	}
}
