package cymru.canfod.dsl.ui.issues;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.SessionListener;

/** Shows the issues of every open review as markers, while people type. An OSGi service. */
public final class IssueMarkers implements SessionListener {

	private final Map<ReviewSession, MarkerJob> jobs = new ConcurrentHashMap<>();

	@Override
	public void opened(ReviewSession session) {
		jobs.keySet().removeIf(ReviewSession::isClosed);
		var job = jobs.computeIfAbsent(session, MarkerJob::new);
		session.addListener(s -> job.soon());
	}

	/** Called by the service registry at the end. */
	public void deactivate() {
		jobs.values().forEach(MarkerJob::cancel);
	}
}
