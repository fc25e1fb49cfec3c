package cymru.canfod.dsl.ui.issues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import cymru.canfod.dsl.ide.saving.ReviewFolder;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.SessionListener;

/** Tells open reviews of files that have changed in the workspace; a review whose whole folder is away stays as it was read last. An OSGi service. */
public final class DiskChanges implements SessionListener, IResourceChangeListener {

	private final List<ReviewSession> sessions = new ArrayList<>();
	private final Set<ReviewSession> away = new HashSet<>();

	/** Called by the service registry. */
	public DiskChanges() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/** Called by the service registry at the end. */
	public void deactivate() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public synchronized void opened(ReviewSession session) {
		sessions.add(session);
	}

	@Override
	public synchronized void resourceChanged(IResourceChangeEvent event) {
		sessions.removeIf(ReviewSession::isClosed);
		try {
			event.getDelta().accept(new Visitor(there()));
		} catch (CoreException e) {
			ILog.of(DiskChanges.class).log(e.getStatus());
		}
	}

	/** What was deleted while a review was away is looked for when it is back: the workspace knows only what is there now. */
	private List<ReviewSession> there() {
		var there = sessions.stream().filter(session -> ReviewFolder.isThere(session.root())).toList();
		there.stream().filter(away::remove).forEach(session -> session.review().files().forEach(file -> session.refreshed(file.path())));
		sessions.stream().filter(session -> !there.contains(session)).forEach(away::add);
		away.retainAll(sessions);
		return there;
	}

	private record Visitor(List<ReviewSession> sessions) implements IResourceDeltaVisitor {

		@Override
		public boolean visit(IResourceDelta delta) {
			boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
			if (changed && delta.getResource() instanceof IFile file && file.getLocation() != null) {
				var location = file.getLocation().toPath();
				sessions.stream().filter(s -> location.startsWith(s.root()))
						.forEach(s -> s.refreshed(s.root().relativize(location).toString().replace('\\', '/')));
			}
			return true;
		}
	}
}
