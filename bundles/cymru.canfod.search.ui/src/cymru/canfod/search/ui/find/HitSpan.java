package cymru.canfod.search.ui.find;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import cymru.canfod.search.Hit;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.reviews.OpenReview;

/** Where in its file the words stand by which a hit was found: the index knows the line only. */
final class HitSpan {

	/** Behind so many characters from the start of its line a passage has begun. */
	private static final int LATEST_START = 400;
	/** So many characters tell a passage. */
	private static final int ENOUGH = 24;
	/** What stands between words for the sake of their looks, or so that other signs are words. */
	private static final String MARKS = "\\[]*_`#~>-";
	/** A file longer than this is not read for a place in it. */
	private static final long LONGEST = 4_000_000;

	private HitSpan() {
	}

	static Span of(OpenReview review, Hit hit) {
		if (hit.kind() == EntryKind.DOCUMENT || hit.kind() == EntryKind.PAGE) {
			return Span.FILE_START;
		}
		String text = Optional.ofNullable(review.session().current().open().get(hit.file())).orElseGet(() -> onDisk(review.session().root().resolve(hit.file())));
		return in(text, hit);
	}

	private static String onDisk(Path file) {
		try {
			return Files.isRegularFile(file) && Files.size(file) < LONGEST ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
		} catch (@SuppressWarnings("unused") IOException e) {
			// who opens the file is told; the place in it is the beginning
			return "";
		}
	}

	/** The first words that were found, else the passage from its line. */
	static Span in(String text, Hit hit) {
		int line = lineStart(text, hit.line());
		int from = hit.marked().isEmpty() ? 0 : hit.marked().getFirst().start();
		int to = hit.marked().isEmpty() ? hit.text().length() : hit.marked().getFirst().end();
		int latest = Math.min(text.length(), line + LATEST_START);
		for (int start = line; start < latest; start++) {
			if (start(text, start, hit.text(), Math.min(ENOUGH, hit.text().length())) >= 0) {
				int first = start(text, start, hit.text(), from);
				int last = start(text, start, hit.text(), to - 1);
				if (first >= 0 && last >= first) {
					return span(text, hit, first, last + 1);
				}
			}
		}
		int found = hit.marked().isEmpty() ? -1 : text.indexOf(hit.text().substring(from, to), line);
		return found >= 0 ? span(text, hit, found, found + to - from) : span(text, hit, line, lineEnd(text, line));
	}

	/** The same in a copy of the text, which has all passages below each other. */
	static Span inCopy(String text, Hit hit) {
		int passage = text.indexOf(hit.text());
		int from = hit.marked().isEmpty() ? 0 : hit.marked().getFirst().start();
		int to = hit.marked().isEmpty() ? hit.text().length() : hit.marked().getFirst().end();
		return passage < 0 ? Span.FILE_START : span(text, hit, passage + from, passage + to);
	}

	private static Span span(String text, Hit hit, int start, int end) {
		return new Span(start, Math.max(0, Math.min(end, text.length()) - start), hit.line(), 1);
	}

	private static int lineStart(String text, int line) {
		int start = 0;
		for (int i = 1; i < line && start >= 0; i++) {
			int next = text.indexOf('\n', start);
			if (next < 0) {
				return start;
			}
			start = next + 1;
		}
		return start;
	}

	private static int lineEnd(String text, int start) {
		int end = text.indexOf('\n', start);
		return end < 0 ? text.length() : end;
	}

	/**
	 * Where a character of a passage stands that begins at a place of the file, or -1 when something else stands there. In the file there may be more blanks,
	 * escapes, the marks of Markdown, and brackets around claims or links with what they count or where they go behind them.
	 */
	private static int start(String text, int start, String passage, int wanted) {
		int at = start;
		for (int i = 0; i < passage.length() && at < text.length(); i++) {
			if (Character.isWhitespace(passage.charAt(i))) {
				continue;
			}
			while (at < text.length() && text.charAt(at) != passage.charAt(i) && at > start) {
				int next = behindSkipped(text, at);
				if (next == at) {
					return -1;
				}
				at = next;
			}
			if (at >= text.length() || text.charAt(at) != passage.charAt(i)) {
				return -1;
			}
			if (i >= wanted) {
				return at;
			}
			at++;
		}
		return wanted >= passage.length() - 1 ? at - 1 : -1;
	}

	private static int behindSkipped(String text, int at) {
		char there = text.charAt(at);
		if (there == ']' && text.startsWith("](", at)) {
			int close = text.indexOf(')', at);
			return close < 0 ? at : close + 1;
		}
		return Character.isWhitespace(there) || MARKS.indexOf(there) >= 0 ? at + 1 : at;
	}
}
