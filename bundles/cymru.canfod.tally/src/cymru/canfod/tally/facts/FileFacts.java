package cymru.canfod.tally.facts;

import java.util.List;

/**
 * Everything that one file says, and what could not be read of it.
 *
 * @param path from the review folder, with {@code /} between names
 * @param elements in the order of the file
 * @param problems damage in the file itself: while there is any, counts are not complete
 */
public record FileFacts(String path, List<Fact> elements, List<Problem> problems) {

	/**
	 * Damage at a place.
	 *
	 * @param kind what is wrong
	 * @param words the words that the message needs, in its own order
	 */
	public record Problem(Kind kind, Span span, List<String> words) {

		/** What can be wrong with a file by itself. */
		public enum Kind {
			/** Text that has no closing quote. */
			UNCLOSED_TEXT,
			/** A word that cannot stand here (words: what was found); its line was passed over. */
			UNEXPECTED,
			/** Something is missing (words: what was expected). */
			MISSING,
			/** Any other syntax error (words: the parser's own message). */
			SYNTAX,
			/** Bytes that are not UTF-8 (words: position of the first one, from 0). */
			NOT_UTF8,
			/** The file could not be read (words: the reason). */
			UNREADABLE,
			/** The file is larger than Canfod reads (words: size and limit in MB). */
			TOO_LARGE
		}
	}

	/** Whether everything in the file could be read. */
	public boolean complete() {
		return problems.isEmpty();
	}
}
