package cymru.canfod.search.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.documents.Markdown;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.EntryKind;

/** Plain text or notes cut into paragraphs, with the lines that they begin on. */
final class Paragraphs {

	/** Longer ones are cut at a blank: nobody reads a hit of many pages. */
	private static final int LONGEST = 4_000;

	/**
	 * A paragraph.
	 *
	 * @param line from 1
	 * @param text as it is written, on one line
	 */
	record Paragraph(int line, String text) {

		/** Whether there is a letter in it at all. */
		boolean saysSomething() {
			return text.chars().anyMatch(Character::isLetter);
		}

		/** With its words alone. */
		Entry entry(String file, Map<Attribute, List<String>> values, Set<String> quoted, Optional<Language> expected) {
			return new Entry(EntryKind.NOTE, file, line, Markdown.isIn(file) ? Markdown.words(text) : text, values, List.of(), quoted, expected);
		}
	}

	private Paragraphs() {
	}

	/** Lines up to an empty one; headings and items of lists stand by themselves. */
	static List<Paragraph> of(String text) {
		List<Paragraph> paragraphs = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		int start = 1;
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			String said = line.strip();
			boolean begins = said.startsWith("#") || said.startsWith("- ") || said.startsWith("* ");
			if (said.isEmpty() || begins || paragraph.length() > LONGEST) {
				close(paragraphs, paragraph, start);
			}
			if (!said.isEmpty()) {
				start = paragraph.isEmpty() ? number : start;
				paragraph.append(paragraph.isEmpty() ? "" : " ").append(said);
			}
			if (said.startsWith("#")) {
				close(paragraphs, paragraph, start);
			}
		}
		close(paragraphs, paragraph, start);
		return paragraphs;
	}

	private static void close(List<Paragraph> paragraphs, StringBuilder paragraph, int start) {
		for (int at = 0; at < paragraph.length();) {
			int end = Math.min(paragraph.length(), at + LONGEST);
			int blank = end < paragraph.length() ? paragraph.lastIndexOf(" ", end) : end;
			end = blank > at ? blank : end;
			paragraphs.add(new Paragraph(start, paragraph.substring(at, end).strip()));
			at = end;
		}
		paragraph.setLength(0);
	}
}
