package cymru.canfod.report.document;

import java.util.List;

import cymru.canfod.quantifier.Language;

/**
 * A whole report in one language. All its texts are plain, ready to print and free of control characters.
 *
 * @param id the review's id
 * @param footer printed at the foot of every page: what a reader must know of any single page; may be empty
 * @param words the few fixed words that a renderer adds by itself
 */
public record Document(Language language, String id, Cover cover, String footer, Words words, List<Part> parts) {

	/**
	 * The front page.
	 *
	 * @param kind what the document is, above the title
	 * @param lines below the title
	 * @param notices what a reader must know before reading on
	 */
	public record Cover(String kind, String title, List<String> lines, List<String> notices) {
		public Cover {
			lines = List.copyOf(lines);
			notices = List.copyOf(notices);
		}
	}

	/**
	 * Fixed words in the document's language.
	 *
	 * @param contents title of the list of contents
	 * @param skip label of the link past the contents on a web page
	 */
	public record Words(String contents, String skip) {
	}

	/**
	 * A part of the report: it begins on a new page and has a line in the contents.
	 *
	 * @param anchor unique in the document, of letters, digits and hyphens
	 */
	public record Part(String anchor, String title, List<Block> blocks) {
		public Part {
			blocks = List.copyOf(blocks);
		}
	}

	public Document {
		parts = List.copyOf(parts);
	}
}
