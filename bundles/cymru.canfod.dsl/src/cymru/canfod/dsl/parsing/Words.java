package cymru.canfod.dsl.parsing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The language's leading words and what can follow them: how a line of code is told from a line of running text.
 *
 * <p>The lists must equal the grammar's; a test compares them.
 */
public final class Words {

	/** What stands at the head of an element, and what must follow for a line in column 1 to be its head. */
	private static final Map<String, Pattern> HEADS = new TreeMap<>();
	/** The same words, to be found fast: every word of a file is looked up. */
	private static final Set<String> ELEMENTS;

	/** Words that begin a line inside an element. */
	public static final Set<String> CLAUSES = Set.of("scheme", "period", "small-group", "thin-base", "private-host", "illustrative", "proposition", "criteria", "criterion", "term",
			"loose", "notes", "judgement", "yes", "no", "mixed", "unclear", "cy", "recommends", "source", "provisional", "columns", "row", "total", "note");

	/** Words that may stand behind a text on the same line. */
	private static final Set<String> BEHIND_TEXT = Set.of("cy", "recommends", "yes", "no", "mixed", "unclear", "notes", "judgement", "accepted-by");

	/** Words inside an element behind which an id stands. */
	private static final Set<String> BEFORE_ID = Set.of("by", "using", "accepted-by", "judgement", ",");

	private static final String ID = "[\\p{L}][\\p{L}\\p{Nd}_-]*";
	private static final Pattern CODING_LINE = Pattern.compile("(yes|no|mixed|unclear)(\\s+" + ID + "(\\s*,\\s*" + ID + ")*)?\\s*(//.*)?");
	private static final Pattern CLAUSE_LINE = Pattern.compile("(notes\\s+\"|judgement\\s+" + ID + "\\s|recommends\\s+" + ID + "\\s*(,|//|$)|cy\\s*(\"|$)|"
			+ "(proposition|criterion|criteria|term)\\s+" + ID + "\\s+\"|(scheme|period|small-group|thin-base|private-host)\\s+\\S+|(columns|row|total|source|note|loose)\\s+\").*");
	private static final Pattern VOICE_LINE = Pattern.compile(ID + "\\s+\"\\S.*");
	private static final Pattern ANSWER_LINE = Pattern.compile(ID + "\\s+(yes|no|cannot-tell|not-applicable|\\d+)(\\s*|\\s+(\"|accepted-by\\b).*)");

	static {
		head("review|scheme|theme|kind|provider|group|checklist|chapter", "\\s+\\S+\\s+\".*");
		head("visit|website|proposals", "\\s+\\S+\\s+on\\b.*");
		head("finding", "\\s+\\S+\\s*(in\\b.*|\".*|//.*|)");
		head("recommendation", "\\s+\\S+\\s*(to\\b.*|\".*|//.*|)");
		head("cameo", "\\s+\\S+\\s+at\\b.*");
		head("section", "\\s+\\S+\\s+\\S+\\s+(in\\b|\").*");
		head("table", "\\s+\\S+\\s+(in\\b|\").*");
		head("glossary", "\\s+\".*");
		ELEMENTS = Set.copyOf(HEADS.keySet());
	}

	private Words() {
	}

	private static void head(String words, String rest) {
		for (String word : words.split("\\|")) {
			HEADS.put(word, Pattern.compile(rest));
		}
	}

	/** The words that begin an element. */
	public static Set<String> elements() {
		return ELEMENTS;
	}

	/** Whether a line that begins in column 1 is the head of an element, beyond doubt. */
	static boolean isHead(String line) {
		String word = firstWord(line);
		return HEADS.containsKey(word) && HEADS.get(word).matcher(line.substring(word.length()).stripTrailing()).matches();
	}

	/** Whether an indented line (given without its indentation) is code and hardly a line of running text. */
	static boolean isCode(String line) {
		return CODING_LINE.matcher(line).matches() || CLAUSE_LINE.matcher(line).matches() || VOICE_LINE.matcher(line).matches()
				|| ANSWER_LINE.matcher(line).matches() || line.startsWith("//") || line.startsWith("/*");
	}

	/** Whether a line (given without its indentation) says what a passage means. */
	static boolean isCoding(String line) {
		return CODING_LINE.matcher(line).matches();
	}

	/** Whether behind the word an id must stand before anything else can. */
	static boolean introducesId(String word) {
		return HEADS.containsKey(word) && !word.equals("glossary") || BEFORE_ID.contains(word);
	}

	/** Whether a word may follow a text on its line. */
	static boolean mayFollowText(String word) {
		return BEHIND_TEXT.contains(word);
	}

	/**
	 * The head of an element with one slip in its word or directly behind it: a character wrong, missing or too many, or two changed over.
	 *
	 * @param word the word that is meant
	 * @param length of what stands in its place
	 */
	record Slip(String word, int length) {
	}

	/** The slip at the start of a line that begins in column 1, if all that follows is as it should be. */
	static Optional<Slip> slip(String line) {
		for (String known : HEADS.keySet()) {
			if (line.startsWith(known) && isHeadBehind(known, line)) {
				return Optional.of(new Slip(known, known.length()));
			}
			for (int length = known.length() - 1; length <= known.length() + 1; length++) {
				if (length <= line.length() && isOneSlipAway(line.substring(0, length), known)
						&& HEADS.get(known).matcher(line.substring(length).stripTrailing()).matches()) {
					return Optional.of(new Slip(known, length));
				}
			}
		}
		return Optional.empty();
	}

	/** Whether all is well when the blank behind the word is put right. */
	private static boolean isHeadBehind(String word, String line) {
		String rest = line.substring(word.length()).stripTrailing();
		return !rest.isEmpty() && !Character.isWhitespace(rest.charAt(0))
				&& (HEADS.get(word).matcher(" " + rest).matches() || HEADS.get(word).matcher(" " + rest.substring(1)).matches());
	}

	/** The letters, digits, hyphens and underscores at the start of a line. */
	static String firstWord(String line) {
		int end = 0;
		while (end < line.length() && isWordCharacter(line.charAt(end))) {
			end++;
		}
		return line.substring(0, end);
	}

	static boolean isWordCharacter(char c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '_';
	}

	private static boolean isOneSlipAway(String word, String known) {
		int difference = word.length() - known.length();
		if (Math.abs(difference) > 1 || word.equals(known)) {
			return false;
		}
		int same = 0;
		while (same < word.length() && same < known.length() && word.charAt(same) == known.charAt(same)) {
			same++;
		}
		String wordRest = word.substring(same);
		String knownRest = known.substring(same);
		if (difference > 0) {
			return wordRest.substring(1).equals(knownRest);
		}
		if (difference < 0) {
			return knownRest.substring(1).equals(wordRest);
		}
		return wordRest.substring(1).equals(knownRest.substring(1)) || wordRest.length() > 1 && wordRest.charAt(0) == knownRest.charAt(1)
				&& wordRest.charAt(1) == knownRest.charAt(0) && wordRest.substring(2).equals(knownRest.substring(2));
	}
}
