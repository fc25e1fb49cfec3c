package cymru.canfod.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cymru.canfod.search.index.EntryKind;

/**
 * A passage or paragraph that was found.
 *
 * @param review the name that its review has among those that were searched together; empty for the only one
 * @param file path from the review folder
 * @param line from 1, of its first character; the sheet of a PDF
 * @param provider the first of several, empty for none
 * @param language its tag, empty where it cannot be told
 * @param role whose words they are, or empty
 * @param date ISO 8601, or empty
 * @param codings stance and proposition, as {@code no authority-clear}; those that were asked for first
 * @param score above 0, greater for better hits of the same question
 * @param marked what of the text was found, in order and without overlaps
 * @param byGlossary whether it was found only because of a term that means the same
 */
public record Hit(String review, String file, int line, EntryKind kind, String provider, String language, String role, String date, List<String> codings, float score,
		String text, List<Mark> marked, boolean byGlossary) {

	private static final String CUT = "\u2026";
	private static final Pattern BLANK = Pattern.compile("\\s");
	/** So much of a snippet stands before what was found. */
	private static final int SHARE_BEFORE = 3;

	/**
	 * A stretch of a text.
	 *
	 * @param start index of its first character
	 * @param end index behind its last character
	 */
	public record Mark(int start, int end) {
	}

	/**
	 * A piece of a text on one line.
	 *
	 * @param text with a sign where something was cut off
	 * @param marked what of the piece was found
	 */
	public record Excerpt(String text, List<Mark> marked) {
	}

	/**
	 * What was found, in its surroundings.
	 *
	 * @param before on the same line of text, cut at words
	 */
	public record InContext(String before, String found, String after) {
	}

	/** The path of the file, behind the name of its review where several were searched. */
	public String path() {
		return review.isEmpty() ? file : review + '/' + file;
	}

	/** A piece of the text around the first mark, at most about so many characters long and cut at words. */
	public Excerpt excerpt(int length) {
		int first = marked.isEmpty() ? 0 : marked.getFirst().start();
		boolean isWhole = text.length() <= length;
		int start = isWhole ? 0 : Math.min(first, wordStart(Math.max(0, Math.min(first - length / SHARE_BEFORE, text.length() - length))));
		int end = isWhole ? text.length() : wordEnd(Math.min(text.length(), start + length));
		String before = start > 0 ? CUT : "";
		int moved = before.length() - start;
		List<Mark> inside = marked.stream().filter(mark -> mark.start() >= start && mark.end() <= end).map(mark -> new Mark(mark.start() + moved, mark.end() + moved)).toList();
		return new Excerpt(before + BLANK.matcher(text.substring(start, end)).replaceAll(" ") + (end < text.length() ? CUT : ""), inside);
	}

	/** The same as text alone. */
	public String snippet(int length) {
		return snippet(length, "", "");
	}

	/** The same with signs around what was found. */
	public String snippet(int length, String open, String close) {
		Excerpt excerpt = excerpt(length);
		StringBuilder snippet = new StringBuilder();
		int at = 0;
		for (Mark mark : excerpt.marked()) {
			snippet.append(excerpt.text(), at, mark.start()).append(open).append(excerpt.text(), mark.start(), mark.end()).append(close);
			at = mark.end();
		}
		return snippet.append(excerpt.text(), at, excerpt.text().length()).toString().replaceAll(" {2,}", " ").strip();
	}

	/** Every place that was found, with at most about so many characters on either side; words that stand beside each other are one place. */
	public List<InContext> inContext(int width) {
		List<InContext> places = new ArrayList<>();
		for (Mark mark : joined()) {
			String before = text.substring(Math.min(mark.start(), wordStart(Math.max(0, mark.start() - width))), mark.start());
			String after = text.substring(mark.end(), Math.max(mark.end(), wordEnd(Math.min(text.length(), mark.end() + width))));
			places.add(new InContext(before, text.substring(mark.start(), mark.end()), after));
		}
		return List.copyOf(places);
	}

	private List<Mark> joined() {
		List<Mark> joined = new ArrayList<>();
		for (Mark mark : marked) {
			boolean isBeside = !joined.isEmpty() && joined.getLast().end() <= mark.start() && text.substring(joined.getLast().end(), mark.start()).isBlank();
			joined.add(isBeside ? new Mark(joined.removeLast().start(), mark.end()) : mark);
		}
		return joined;
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
