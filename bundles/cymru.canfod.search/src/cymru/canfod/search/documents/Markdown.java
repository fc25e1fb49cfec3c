package cymru.canfod.search.documents;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a paragraph of Markdown without what marks them: nobody says asterisks. */
public final class Markdown {

	/** What a mark is replaced with. */
	private record Mark(Pattern pattern, String words) {

		static Mark of(String pattern, String words) {
			return new Mark(Pattern.compile(pattern), words);
		}
	}

	/** What begins a heading, an item of a list, a task in one. */
	private static final List<Mark> AT_THE_START = List.of(Mark.of("^#{1,6} +(.*?)(?: +#+)?$", "$1"), Mark.of("^[-*+] +(?:\\[[ xX]\\] +)?", ""));
	private static final Pattern QUOTED = Pattern.compile("(?:^| )>(?: |$)");
	/** Pictures, links, code, what is struck out; an apostrophe may be written like the sign for code. */
	private static final List<Mark> INSIDE = List.of(Mark.of("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*(?: +\"[^\"]*\")?\\)", "$1"), Mark.of("!?\\[([^\\[\\]]+)\\]\\[[^\\[\\]]*\\]", "$1"),
			Mark.of("<(https?://[^<>\\s]+)>", "$1"), Mark.of("(?<![\\p{L}`])`([^`]+)`(?![\\p{L}`])", "$1"), Mark.of("~~([^~]+)~~", "$1"));
	/** Stressed words may stand inside others that are. */
	private static final List<Mark> STRESSED = List.of(Mark.of("(\\*{1,3})(?=[^\\s*])([^*]+)(?<=[^\\s*\\\\])\\1", "$2"),
			Mark.of("(?<![\\p{L}\\p{N}_])(_{1,3})(?=[^\\s_])([^_]+)(?<=[^\\s_\\\\])\\1(?![\\p{L}\\p{N}_])", "$2"));
	private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])");
	private static final int DEEPEST = 3;
	private static final List<String> ENDS = List.of(".md", ".markdown");

	private Markdown() {
	}

	/** Whether a file of that name is written in it. */
	public static boolean isIn(String name) {
		return ENDS.stream().anyMatch(end -> name.regionMatches(true, name.length() - end.length(), end, 0, end.length()));
	}

	/** @param paragraph on one line, or as much of it as is shown together */
	public static String words(String paragraph) {
		String words = paragraph.startsWith(">") ? QUOTED.matcher(paragraph).replaceAll(" ").strip() : paragraph;
		words = without(AT_THE_START, words);
		words = without(INSIDE, words);
		for (int i = 0; i < DEEPEST; i++) {
			words = without(STRESSED, words);
		}
		return ESCAPED.matcher(words).replaceAll("$1").strip();
	}

	private static String without(List<Mark> marks, String text) {
		String words = text;
		for (Mark mark : marks) {
			words = mark.pattern().matcher(words).replaceAll(mark.words());
		}
		return words;
	}
}
