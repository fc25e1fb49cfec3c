package cymru.canfod.search.index;

import java.io.IOException;

/** A file that cannot be read, for a reason that can be told. */
public final class UnreadableException extends IOException {

	private static final long serialVersionUID = 1L;

	private final Unreadable reason;

	/** @param details for people who look into the matter */
	public UnreadableException(Unreadable reason, String details) {
		super(details);
		this.reason = reason;
	}

	/** Why it cannot be read. */
	public Unreadable reason() {
		return reason;
	}
}
