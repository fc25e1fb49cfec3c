package cymru.canfod.dsl.ide.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The reviews that are open: an OSGi service. */
public interface ReviewSessions {

	/**
	 * The session on a review folder, made when it is first asked for; its folder is then read in the background.
	 *
	 * @param root the folder
	 */
	ReviewSession session(Path root);

	/** The open session whose folder the file is in. */
	Optional<ReviewSession> containing(Path file);

	/** All open sessions. */
	Collection<ReviewSession> open();

	/** Ends the session on a folder, if there is one. */
	void close(Path root);

	/** Tells of the sessions that are open and of every one that is opened. */
	void addListener(SessionListener listener);

	/** Tells no more. */
	void removeListener(SessionListener listener);
}
