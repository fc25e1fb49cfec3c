package cymru.canfod.dsl.ide.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.Message;
import cymru.canfod.dsl.ide.saving.HalfFile;

/** Opens reviews with a job each, so that the window shows that one is being read and can end it. */
public final class OpenReviews implements ReviewSessions {

	private final Map<Path, ReviewSession> sessions = new ConcurrentHashMap<>();
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	@Override
	public ReviewSession session(Path root) {
		return sessions.computeIfAbsent(root.toAbsolutePath().normalize(), this::opened);
	}

	@Override
	public Optional<ReviewSession> containing(Path file) {
		return sessions.values().stream().filter(s -> file.startsWith(s.root()))
				.max((a, b) -> Integer.compare(a.root().getNameCount(), b.root().getNameCount()));
	}

	@Override
	public Collection<ReviewSession> open() {
		return List.copyOf(sessions.values());
	}

	@Override
	public void close(Path root) {
		Optional.ofNullable(sessions.remove(root.toAbsolutePath().normalize())).ifPresent(ReviewSession::close);
	}

	@Override
	public void addListener(SessionListener listener) {
		listeners.add(listener);
		sessions.values().forEach(listener::opened);
	}

	@Override
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/** Called by the service registry at the end. */
	public void deactivate() {
		sessions.values().forEach(ReviewSession::close);
		sessions.clear();
	}

	private ReviewSession opened(Path root) {
		var session = new ReviewSession(root, FileReader.caching());
		listeners.forEach(l -> l.opened(session));
		new ReadJob(session).schedule();
		return session;
	}

	private static final class ReadJob extends Job {
		private final ReviewSession session;

		ReadJob(ReviewSession session) {
			super(Message.READING.in(InterfaceLanguage.current(), String.valueOf(session.root().getFileName())));
			this.session = session;
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			try {
				session.read(IProgressMonitor.nullSafe(monitor)).join();
				HalfFile.clear(session.root(), Instant.now());
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.warning("What a killed program left behind could not be cleared: " + session.root(), e);
			} catch (CompletionException e) {
				return e.getCause() instanceof OperationCanceledException ? Status.CANCEL_STATUS
						: Status.error(Message.NOT_READ.in(InterfaceLanguage.current(), session.root()), e.getCause());
			}
		}
	}
}
