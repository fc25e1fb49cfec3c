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
	/** So many characters that are no blanks tell a passage. */
	private static final int ENOUGH = 24;
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
		int start = start(text, line, hit.text());
		int from = hit.marked().isEmpty() ? 0 : hit.marked().getFirst().start();
		int to = hit.marked().isEmpty() ? hit.text().length() : hit.marked().getFirst().end();
		if (start >= 0) {
			int first = walk(text, start, solid(hit.text(), from));
			return span(text, hit, first, walkEnd(text, first, solid(hit.text().substring(from), to - from)));
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

	/** Where the passage begins: blanks and escapes may stand in the file that it has not got. */
	private static int start(String text, int line, String passage) {
		int latest = Math.min(text.length(), line + LATEST_START);
		for (int start = line; start < latest; start++) {
			if (begins(text, start, passage)) {
				return start;
			}
		}
		return -1;
	}

	private static boolean begins(String text, int start, String passage) {
		int at = start;
		int same = 0;
		for (int i = 0; i < passage.length() && same < ENOUGH; i++) {
			char wanted = passage.charAt(i);
			if (Character.isWhitespace(wanted)) {
				continue;
			}
			while (same > 0 && at < text.length() && isSkipped(text, at, wanted)) {
				at++;
			}
			if (at >= text.length() || text.charAt(at) != wanted) {
				return false;
			}
			at++;
			same++;
		}
		return same > 0;
	}

	private static boolean isSkipped(String text, int at, char wanted) {
		char there = text.charAt(at);
		return Character.isWhitespace(there) || there == '\\' && wanted != '\\';
	}

	/** How many characters before an index are no blanks. */
	private static int solid(String text, int end) {
		return (int) text.substring(0, end).chars().filter(c -> !Character.isWhitespace(c)).count();
	}

	/** To the character before which there are so many that are no blanks. */
	private static int walk(String text, int start, int solid) {
		int at = walkEnd(text, start, solid);
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int walkEnd(String text, int start, int solid) {
		int at = start;
		for (int left = solid; left > 0 && at < text.length(); at++) {
			boolean isEscape = text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\[]".indexOf(text.charAt(at + 1)) >= 0;
			if (!Character.isWhitespace(text.charAt(at)) && !isEscape) {
				left--;
			}
		}
		return at;
	}
}
