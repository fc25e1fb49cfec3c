package cymru.canfod.website.fetch;

/** How far an answer was kept. */
public enum Cut {
	/** The whole of it. */
	NONE,
	/** It was longer than allowed. */
	LENGTH,
	/** It took longer than allowed. */
	TIME,
	/** The other side hung up in the middle. */
	DISCONNECT,
	/** It is of a type that is not read, so only its beginning was taken. */
	UNREAD
}
