package cymru.canfod.dsl.ide.session;

/** Hears of every review that is opened; an OSGi service of this type is told by itself. */
@FunctionalInterface
public interface SessionListener {

	/** A session has been opened; its folder has not been read yet. Must not block. */
	void opened(ReviewSession session);
}
