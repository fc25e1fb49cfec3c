package cymru.canfod.dsl.ide.write;

import java.util.regex.Pattern;

import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.tally.facts.Span;

/** A text and its lines, for those who put lines in and take them out. */
record Lines(String text) {

	private static final Pattern NOTHING_OR_COMMENT = Pattern.compile("\\s*(//.*|/\\*((?!\\*/).)*\\*/\\s*)?");

	String at(Span span) {
		return text.substring(span.offset(), span.end());
	}

	/** What ends a line here. */
	String lineEnd() {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** Where a line goes that stands behind an offset: behind the comment, if that is all that follows on the offset's own line. */
	int behind(int offset) {
		int end = endOfLine(offset);
		return NOTHING_OR_COMMENT.matcher(text.substring(offset, end)).matches() ? end : offset;
	}

	/** Takes words out, with their line when nothing else stands in it. */
	TextEdit without(String path, Span words) {
		int start = words.offset();
		while (start > 0 && isBlank(text.charAt(start - 1))) {
			start--;
		}
		int end = words.end();
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		boolean first = start == 0 || text.charAt(start - 1) == '\n';
		boolean last = end == endOfLine(words.end());
		if (first && last && start > 0) {
			int from = start > 1 && text.charAt(start - 2) == '\r' ? start - 2 : start - 1;
			return new TextEdit(path, from, end - from, "");
		}
		return first ? new TextEdit(path, words.offset(), end - words.offset(), "") : new TextEdit(path, start, words.end() - start, "");
	}

	private int endOfLine(int offset) {
		int feed = text.indexOf('\n', offset);
		int end = feed < 0 ? text.length() : feed;
		return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}
}
