package cymru.canfod.search;

import java.util.List;

import cymru.canfod.search.index.EntryKind;

/**
 * A passage or paragraph that was found.
 *
 * @param line from 1, of its first character; the sheet of a PDF
 * @param provider the first of several, empty for none
 * @param language its tag, empty where it cannot be told
 * @param role whose words they are, or empty
 * @param date ISO 8601, or empty
 * @param codings stance and proposition, as {@code no authority-clear}
 * @param score above 0, greater for better hits of the same question
 * @param marked what of the text was found, in order
 * @param byGlossary whether it was found only because of a term that means the same
 */
public record Hit(String file, int line, EntryKind kind, String provider, String language, String role, String date, List<String> codings, float score,
		String text, List<Mark> marked, boolean byGlossary) {

	private static final String CUT = "\u2026";

	/**
	 * A stretch of a text.
	 *
	 * @param start index of its first character
	 * @param end index behind its last character
	 */
	public record Mark(int start, int end) {
	}

	/**
	 * What was found, in its surroundings.
	 *
	 * @param before on the same line of text, cut at words
	 */
	public record InContext(String before, String found, String after) {
	}

	/** A piece of the text around the first mark, at most about so many characters long and cut at words. */
	public String snippet(int length) {
		return snippet(length, "", "");
	}

	/** The same with signs around what was found. */
	public String snippet(int length, String open, String close) {
		int first = marked.isEmpty() ? 0 : marked.getFirst().start();
		int start = text.length() <= length ? 0 : wordStart(Math.max(0, Math.min(first - length / 3, text.length() - length)));
		int end = text.length() <= length ? text.length() : wordEnd(Math.min(text.length(), start + length));
		StringBuilder snippet = new StringBuilder(start > 0 ? CUT : "");
		int at = start;
		for (Mark mark : marked) {
			if (mark.start() >= at && mark.end() <= end) {
				snippet.append(text, at, mark.start()).append(open).append(text, mark.start(), mark.end()).append(close);
				at = mark.end();
			}
		}
		snippet.append(text, at, end).append(end < text.length() ? CUT : "");
		return snippet.toString().replaceAll("\\s+", " ").strip();
	}

	/** Every place that was found, with at most about so many characters on either side. */
	public List<InContext> inContext(int width) {
		return marked.stream().map(mark -> new InContext(text.substring(wordStart(Math.max(0, mark.start() - width)), mark.start()), text.substring(mark.start(), mark.end()),
				text.substring(mark.end(), wordEnd(Math.min(text.length(), mark.end() + width))))).toList();
	}

	private int wordStart(int index) {
		int start = index;
		while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
			start++;
		}
		return Math.min(start, text.length());
	}

	private int wordEnd(int index) {
		int end = index;
		while (end > 0 && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end--;
		}
		return end == 0 ? index : end;
	}
}
