package cymru.canfod.website;

import java.util.Locale;

/** Why something on a site was not read, or not read whole. */
public enum NoteCode {
	ROBOTS_FORBID, ROBOTS_FAILED, HOME_ELSEWHERE, REDIRECT_LOOP, PRIVATE_ADDRESS, UNKNOWN_HOST, KNOWN_TO_PROXY_ONLY, NO_CONNECTION, TLS, TOO_SLOW, TOO_LONG,
	TOO_LONG_UNPACKED, BAD_ANSWER, BAD_PACKING, ANSWERED_NO, SIGN_IN, NEEDS_SCRIPTS, PDF_BROKEN, PDF_WITHOUT_TEXT,
	DOCUMENT_UNREAD,
	REQUEST_LIMIT, DEPTH_LIMIT, PATTERN_LIMIT, OTHER_SITE(false), OTHER_TYPE(false), GONE(false);

	private final boolean leavesUnread;

	NoteCode() {
		this(true);
	}

	NoteCode(boolean leavesUnread) {
		this.leavesUnread = leavesUnread;
	}

	/** Whether text that people could read stayed unread, so that nobody can say what the whole site does not hold. */
	public boolean leavesUnread() {
		return leavesUnread;
	}

	/** Whether a request was made before it was known. */
	public boolean isOfRequest() {
		return switch (this) {
		case NO_CONNECTION, TLS, TOO_SLOW, TOO_LONG, BAD_ANSWER -> true;
		default -> false;
		};
	}

	/** The key of its sentence. */
	String key() {
		return "note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
