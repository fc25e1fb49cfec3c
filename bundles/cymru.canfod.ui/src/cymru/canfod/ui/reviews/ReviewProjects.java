package cymru.canfod.ui.reviews;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** The reviews that the workspace knows: each is a project, whose location is the review's folder. */
public final class ReviewProjects {

	private static final QualifiedName LAST_OPENED = new QualifiedName("cymru.canfod.ui", "lastOpened");

	private ReviewProjects() {
	}

	/** The reviews that are open, by name. */
	public static List<IProject> all() {
		return Arrays.stream(root().getProjects()).filter(IProject::isAccessible).sorted(Comparator.comparing(IProject::getName)).toList();
	}

	/** The reviews, the one that was opened last first. */
	public static List<IProject> lastOpenedFirst() {
		return all().stream().sorted(Comparator.comparing(ReviewProjects::lastOpened).reversed()).toList();
	}

	/** Remembers that the review was opened now. */
	public static void opened(IProject project) throws CoreException {
		project.setPersistentProperty(LAST_OPENED, String.format("%016d", System.currentTimeMillis()));
	}

	/** A name that no review has yet: the wish, or the wish with a number. */
	public static String freeName(String wish) {
		String name = wish;
		for (int number = 2; root().getProject(name).exists() || Files.exists(folder(name)); number++) {
			name = wish + "-" + number;
		}
		return name;
	}

	/** Where a review of that name lies when it is kept in the workspace. */
	public static Path folder(String name) {
		return root().getLocation().append(name).toPath();
	}

	/** Makes a folder known as a review, or opens the review that it already is. */
	public static IProject open(Path folder, @Nullable IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, 3);
		Optional<IProject> known = all().stream().filter(p -> p.getLocation() != null && p.getLocation().toPath().equals(folder)).findFirst();
		if (known.isPresent()) {
			return known.get();
		}
		boolean inWorkspace = folder.equals(folder(folder.getFileName().toString()));
		String name = inWorkspace ? folder.getFileName().toString() : freeName(folder.getFileName().toString());
		IProject project = root().getProject(name);
		if (!project.exists()) {
			var description = ResourcesPlugin.getWorkspace().newProjectDescription(name);
			URI location = inWorkspace ? null : folder.toUri();
			description.setLocationURI(location);
			project.create(description, progress.split(1));
		}
		project.open(progress.split(1));
		// By itself the workspace would keep this only minutes later: a computer that loses its power meanwhile would not know the review again.
		ResourcesPlugin.getWorkspace().save(false, progress.split(1));
		return project;
	}

	private static String lastOpened(IProject project) {
		try {
			String time = project.getPersistentProperty(LAST_OPENED);
			return time == null ? "" : time;
		} catch (CoreException e) {
			return "";
		}
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
