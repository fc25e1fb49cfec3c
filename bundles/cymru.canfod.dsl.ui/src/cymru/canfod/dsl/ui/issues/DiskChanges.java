package cymru.canfod.dsl.ui.issues;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
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

	/** Only the folders of those reviews are looked at in which something has changed: one may be on a network that is slow. */
	@Override
	public synchronized void resourceChanged(IResourceChangeEvent event) {
		sessions.removeIf(ReviewSession::isClosed);
		away.retainAll(sessions);
		try {
			changed(event.getDelta()).forEach(this::tell);
		} catch (CoreException e) {
			ILog.of(DiskChanges.class).log(e.getStatus());
		}
	}

	private void tell(ReviewSession session, List<String> paths) {
		if (!ReviewFolder.isThere(session.root())) {
			away.add(session);
			return;
		}
		if (away.remove(session)) {
			// What was deleted while it was away is looked for now: the workspace knows only what is there.
			session.review().files().forEach(file -> session.refreshed(file.path()));
		}
		paths.forEach(session::refreshed);
	}

	/** The changed files by the reviews that they belong to. */
	private Map<ReviewSession, List<String>> changed(IResourceDelta all) throws CoreException {
		Map<ReviewSession, List<String>> changed = new LinkedHashMap<>();
		all.accept(delta -> {
			boolean differs = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
			if (differs && delta.getResource() instanceof IFile file && file.getLocation() != null) {
				Path location = file.getLocation().toPath();
				sessions.stream().filter(session -> location.startsWith(session.root())).forEach(session -> changed.computeIfAbsent(session, first -> new ArrayList<>())
						.add(session.root().relativize(location).toString().replace('\\', '/')));
			}
			return true;
		});
		return changed;
	}
}
