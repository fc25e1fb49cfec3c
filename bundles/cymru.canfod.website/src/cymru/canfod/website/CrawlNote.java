package cymru.canfod.website;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;

/**
 * Something that a visit could not read.
 *
 * @param where the address that was asked for
 * @param words what the sentence speaks of after the address, in its own order
 */
public record CrawlNote(NoteCode code, URI where, List<String> words) {
	public CrawlNote {
		words = List.copyOf(words);
	}

	/** A note about an address. */
	public static CrawlNote of(NoteCode code, URI where, String... words) {
		return new CrawlNote(code, where, List.of(words));
	}

	/** What happened, where, and what can be done. */
	public String message(Language language) {
		return Messages.of(code.key(), language, Stream.concat(Stream.of(where.toString()), words.stream()).toList());
	}
}
