package cymru.canfod.report.document;

import java.util.List;

/** One thing in a part of a report, below the one before it. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Item, Block.Bullets, Block.Box, DataTable, AnswerChart {

	/**
	 * A heading inside a part.
	 *
	 * @param level 2 or 3
	 * @param anchor unique in the document, of letters, digits and hyphens
	 * @param listed whether it stands in the contents
	 */
	record Heading(int level, String anchor, String text, boolean listed) implements Block {
	}

	/** What a paragraph is for. */
	enum Role {
		BODY, LEAD, NOTE, NOTICE
	}

	/** Running text. */
	record Paragraph(Role role, String text) implements Block {

		public static Paragraph body(String text) {
			return new Paragraph(Role.BODY, text);
		}

		public static Paragraph note(String text) {
			return new Paragraph(Role.NOTE, text);
		}
	}

	/**
	 * A numbered finding or recommendation, or a claim of the trace annex.
	 *
	 * @param number as printed
	 * @param anchor unique in the document
	 * @param paragraphs one or more
	 * @param reference a line below it, or empty
	 */
	record Item(String number, String anchor, List<String> paragraphs, String reference) implements Block {
		public Item {
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/** A list of short texts. */
	record Bullets(List<String> items) implements Block {
		public Bullets {
			items = List.copyOf(items);
		}
	}

	/**
	 * A boxed case study.
	 *
	 * @param label what kind of box it is
	 * @param place where it was seen
	 */
	record Box(String label, String title, String place, List<String> paragraphs) implements Block {
		public Box {
			paragraphs = List.copyOf(paragraphs);
		}
	}
}
