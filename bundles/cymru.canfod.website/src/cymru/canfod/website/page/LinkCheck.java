package cymru.canfod.website.page;

import java.net.URI;
import java.util.Optional;

import cymru.canfod.website.NoteCode;

/**
 * What came of asking for a page that a site links to.
 *
 * @param status of HTTP; 0 if there was no answer
 * @param redirect where the answer sends on to
 * @param failure why there was no answer
 * @param byHead whether only the head of the page was asked for, which some servers refuse
 */
public record LinkCheck(URI address, int status, Optional<URI> redirect, Optional<NoteCode> failure, boolean byHead) {
	private static final int NOT_FOUND = 404;
	private static final int GONE = 410;

	/** Whether the page is no longer there; a server that only refuses or fails today says nothing about that, nor does a name that cannot be looked up from here. */
	public boolean isDead() {
		return status == NOT_FOUND || status == GONE;
	}

	/** Whether the page was there. */
	public boolean works() {
		return status >= 200 && status < 300;
	}
}
