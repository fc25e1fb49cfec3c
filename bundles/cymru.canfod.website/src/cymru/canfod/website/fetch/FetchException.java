package cymru.canfod.website.fetch;

import java.io.IOException;
import java.net.URI;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.NoteCode;

/** An address that gave no answer that can be kept; says why in a note. */
public final class FetchException extends IOException {
	private static final long serialVersionUID = 1;

	private final transient CrawlNote note;

	FetchException(CrawlNote note) {
		super(note.code() + " " + note.where());
		this.note = note;
	}

	static FetchException of(NoteCode code, URI where, String... words) {
		return new FetchException(CrawlNote.of(code, where, words));
	}

	/** What happened and where. */
	public CrawlNote note() {
		return note;
	}
}
