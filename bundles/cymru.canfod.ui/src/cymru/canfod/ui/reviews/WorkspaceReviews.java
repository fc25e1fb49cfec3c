package cymru.canfod.ui.reviews;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.ReviewSessions;
import cymru.canfod.dsl.ide.session.Snapshot;

/** The reviews of the workspace as one: a service that views ask for what is open, and that tells them when any of it has changed. */
public final class WorkspaceReviews {

	private final ReviewSessions sessions;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<IProject, ReviewSession> heard = new ConcurrentHashMap<>();
	private final Consumer<Snapshot> counted = snapshot -> tell();
	private final IResourceChangeListener projects = this::projectsChanged;

	public WorkspaceReviews(ReviewSessions sessions) {
		this.sessions = sessions;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
	}

	/** The service, for parts, which the platform makes itself. */
	public static WorkspaceReviews service() {
		return PlatformUI.getWorkbench().getService(WorkspaceReviews.class);
	}

	/** Ends the service (named in OSGI-INF). */
	public void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
		heard.values().forEach(session -> session.removeListener(counted));
	}

	/** The open reviews by name; those that were not read yet are read in the background from now on. */
	public List<OpenReview> all() {
		// one that is deleted meanwhile stands nowhere
		return ReviewProjects.all().stream().flatMap(project -> Optional.ofNullable(project.getLocation()).map(folder -> open(project, folder.toPath())).stream()).toList();
	}

	/** Tells, on any thread, when a review was opened, closed or counted anew. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private OpenReview open(IProject project, Path folder) {
		ReviewSession session = sessions.session(folder);
		if (heard.put(project, session) != session) {
			session.addListener(counted);
		}
		if (!project.isAccessible()) {
			// Deleted or closed while this was going on: its end has been told already, and would not be told again.
			end(project);
		}
		return new OpenReview(project, session);
	}

	private void projectsChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (delta == null) {
			return;
		}
		for (IResourceDelta child : delta.getAffectedChildren()) {
			if (child.getKind() != IResourceDelta.CHANGED || (child.getFlags() & IResourceDelta.OPEN) != 0) {
				IProject project = (IProject) child.getResource();
				if (!project.isAccessible()) {
					end(project);
				}
				tell();
			}
		}
	}

	/** Ends the session of a review that is no longer open; one that comes back is read anew. */
	private void end(IProject project) {
		Optional.ofNullable(heard.remove(project)).ifPresent(session -> {
			session.removeListener(counted);
			sessions.close(session.root());
		});
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
