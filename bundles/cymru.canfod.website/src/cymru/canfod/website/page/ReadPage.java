package cymru.canfod.website.page;

import java.util.List;
import java.util.Optional;

import cymru.canfod.website.CrawlNote;

/**
 * What could be read of an answer.
 *
 * @param page empty if nothing could
 * @param notes about what could not
 */
record ReadPage(Optional<Page> page, List<CrawlNote> notes) {
	ReadPage {
		notes = List.copyOf(notes);
	}

	static ReadPage unread(CrawlNote note) {
		return new ReadPage(Optional.empty(), List.of(note));
	}
}
