package cymru.canfod.dsl.ide.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cymru.canfod.tally.facts.FileFacts;

/** Knows which words begin a line when a file is laid out, and how far that line is indented. */
final class LineStarts {

	private static final int CHILD = 2;
	private static final int GRANDCHILD = 4;
	/** Further Welsh paragraphs stand under the first one, behind {@code cy}. */
	private static final int WELSH = 5;

	private static final Map<String, Set<String>> CLAUSES = Map.ofEntries(
			Map.entry("review", Set.of("scheme", "period", "small-group", "thin-base", "illustrative")),
			Map.entry("scheme", Set.of("term", "loose")), Map.entry("theme", Set.of("proposition")),
			Map.entry("visit", Set.of("notes", "judgement")), Map.entry("checklist", Set.of("criteria", "criterion")),
			Map.entry("finding", Set.of("cy", "recommends")), Map.entry("recommendation", Set.of("cy")), Map.entry("cameo", Set.of("cy")),
			Map.entry("section", Set.of("cy")),
			Map.entry("table", Set.of("source", "provisional", "columns", "row", "total", "note")));
	private static final Set<String> PROSE = Set.of("finding", "recommendation", "cameo", "section");
	private static final Set<String> TITLED = Set.of("cameo", "section");
	private static final Set<String> STANCES = Set.of("yes", "no", "mixed", "unclear");
	private static final Set<String> WEBSITE_HEAD = Set.of("website", "on", "by", ",", "using");

	private final Map<Integer, Integer> indents = new HashMap<>();
	private final List<Token> words;
	/** Whether a section of the checklist has begun. */
	private boolean sectioned;

	/**
	 * For a text.
	 *
	 * @param tokens of the whole text
	 */
	LineStarts(FileFacts facts, List<Token> tokens) {
		words = tokens.stream().filter(t -> !t.kind().isHidden()).toList();
		facts.elements().forEach(f -> indents.put(f.span().offset(), 0));
		String element = "";
		int title = 0;
		for (int i = 0; i < words.size(); i++) {
			Token word = words.get(i);
			if (indents.containsKey(word.offset())) {
				element = word.text();
				sectioned = false;
				title = TITLED.contains(element) ? 1 : 0;
			} else if (word.text().equals("/") && title == 0 && TITLED.contains(element)) {
				title = 1;
			} else if (title > 0 && word.kind() == TokenKind.STRING) {
				title = 0;
			} else {
				word(element, i, word);
			}
		}
	}

	/** Indents in blanks by the offset of the word that begins the line. */
	Map<Integer, Integer> indents() {
		return indents;
	}

	private void word(String element, int i, Token word) {
		if (word.kind() == TokenKind.KEYWORD && CLAUSES.getOrDefault(element, Set.of()).contains(word.text())) {
			indents.put(word.offset(), word.text().equals("criterion") && sectioned ? GRANDCHILD : CHILD);
			sectioned |= word.text().equals("criteria");
		} else if (PROSE.contains(element) && (word.kind() == TokenKind.STRING || word.kind() == TokenKind.PROSE_HEAD)) {
			paragraph(i, word);
		} else if (element.equals("visit")) {
			heard(i, word);
		} else if (element.equals("website") && word.kind() == TokenKind.ID && !WEBSITE_HEAD.contains(words.get(i - 1).text())) {
			indents.put(word.offset(), CHILD);
		}
	}

	private void paragraph(int i, Token word) {
		if (!words.get(i - 1).text().equals("cy")) {
			indents.put(word.offset(), isWelsh(i) ? WELSH : CHILD);
		}
	}

	private boolean isWelsh(int i) {
		for (int j = i - 1; j >= 0 && !indents.getOrDefault(words.get(j).offset(), 1).equals(0); j--) {
			if (words.get(j).text().equals("cy")) {
				return true;
			}
		}
		return false;
	}

	private void heard(int i, Token word) {
		boolean quoted = i + 1 < words.size() && words.get(i + 1).kind() == TokenKind.STRING;
		if (word.kind() == TokenKind.ID && quoted && !words.get(i - 1).text().equals("judgement")) {
			indents.put(word.offset(), CHILD);
		} else if (STANCES.contains(word.text()) && !(i > 1 && words.get(i - 2).text().equals("judgement"))) {
			indents.put(word.offset(), GRANDCHILD);
		}
	}
}
