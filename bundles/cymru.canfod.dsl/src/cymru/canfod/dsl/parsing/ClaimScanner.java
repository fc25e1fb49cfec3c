package cymru.canfod.dsl.parsing;

import java.util.Optional;
import java.util.Set;

/**
 * Cuts the tokens that a generated lexer cannot: texts, claim links inside running text, and words with slips in them.
 *
 * <p>It has a memory (in which element, inside a claim or not), so it must be asked for every token from the start of the file, in order. White
 * space that is put between its tokens changes nothing.
 */
final class ClaimScanner {

	/** The tokens that this scanner makes. */
	enum Kind {
		/** A text without claims, quotes included. */
		STRING,
		/** From the opening quote to the bracket that opens printed words. */
		HEAD,
		/** Printed words with {@code ](} behind them. */
		CLAIM_WORDS,
		/** From the parenthesis that closes a claim to the bracket of the next. */
		JOIN,
		/** From the parenthesis that closes a claim to the closing quote. */
		TAIL,
		/** A word with characters that no word has, taken as an id so that the rest of its line keeps its meaning. */
		ID,
		/** All but the last letter of a misspelt element word, to be hidden; the last letter is then the word itself. */
		MISSPELT,
		/** A mark where none can stand, to be hidden. */
		STRAY,
		/** The last letter of a misspelt element word. */
		ELEMENT
	}

	/** A token that ends before {@code end}; {@code element} names the element word that is meant. */
	record Cut(Kind kind, int end, String element) {
		Cut(Kind kind, int end) {
			this(kind, end, "");
		}
	}

	private static final Set<String> WITH_CLAIMS = Set.of("finding", "recommendation", "cameo", "section");
	private static final Set<String> BEFORE_ID = Set.of("in", "criteria", "criterion", "proposition");
	private static final Set<String> WITH_WORDS = Set.of("visit", "website", "proposals");

	private final String source;
	private final TextScanner texts;
	/** What texts the element has in which the last token stood. */
	private TextScanner.Kind textKind = TextScanner.Kind.LABELS;
	private String misspelt = "";
	private boolean wordsAhead;
	private boolean inClaim;
	private int depth;

	ClaimScanner(String source) {
		this.source = source;
		this.texts = new TextScanner(source);
	}

	/** The token that starts here, or nothing when it is one for the generated lexer. */
	Optional<Cut> cut(int offset) {
		if (!misspelt.isEmpty()) {
			var cut = new Cut(Kind.ELEMENT, offset + 1, misspelt);
			misspelt = "";
			return Optional.of(cut);
		}
		if (wordsAhead) {
			wordsAhead = false;
			inClaim = true;
			depth = 0;
			return Optional.of(new Cut(Kind.CLAIM_WORDS, source.indexOf("](", offset) + 2));
		}
		var slip = slip(offset);
		if (slip.isPresent()) {
			return slip;
		}
		char c = source.charAt(offset);
		if (inClaim) {
			return cutInClaim(offset, c);
		}
		if (isStray(offset, c)) {
			return Optional.of(new Cut(Kind.STRAY, offset + 1));
		}
		if (c == '"') {
			return Optional.of(text(offset + 1, Kind.STRING, Kind.HEAD));
		}
		if (c == '[' && textKind == TextScanner.Kind.CLAIMS && texts.isClaim(offset)) {
			wordsAhead = true;
			return Optional.of(new Cut(Kind.HEAD, offset + 1));
		}
		return cutWord(offset, c);
	}

	/** No line of a visit begins with a mark, but for comments; nor with a quote below codings, as a passage begins with who speaks. */
	private boolean isStray(int offset, char c) {
		if (textKind != TextScanner.Kind.WORDS || "\",=():%[]/".indexOf(c) < 0 || !isAtLineStart(offset)) {
			return false;
		}
		if (c != '"') {
			return !source.startsWith("//", offset) && !source.startsWith("/*", offset);
		}
		int end = source.lastIndexOf('\n', offset);
		while (end > 0) {
			int start = source.lastIndexOf('\n', end - 1) + 1;
			String line = source.substring(start, end).strip();
			if (!line.isEmpty()) {
				return Words.isCoding(line);
			}
			end = start - 1;
		}
		return false;
	}

	/** A slip in the head of an element, which begins in column 1 or, when that character is the slip, in column 2. */
	private Optional<Cut> slip(int offset) {
		int start = offset > 0 && source.charAt(offset - 1) != '\n' ? offset - 1 : offset;
		if (start > 0 && source.charAt(start - 1) != '\n' || !isAtLineStart(offset) || Words.isHead(lineAt(start))) {
			return Optional.empty();
		}
		return Words.slip(lineAt(start)).map(slip -> {
			textKind = textKind(slip.word());
			misspelt = slip.word();
			inClaim = false;
			return new Cut(Kind.MISSPELT, start + slip.length() - 1);
		});
	}

	private Optional<Cut> cutInClaim(int offset, char c) {
		switch (c) {
		case '(' -> depth++;
		case ')' -> {
			if (depth == 0) {
				inClaim = false;
				return Optional.of(text(offset + 1, Kind.TAIL, Kind.JOIN));
			}
			depth--;
		}
		case '"' -> {
			if (texts.isClosing(offset)) {
				inClaim = false;
				return Optional.of(new Cut(Kind.TAIL, offset + 1));
			}
			return Optional.of(new Cut(Kind.ID, endOfWord(offset)));
		}
		case '[' -> {
			if (texts.isClaim(offset)) {
				inClaim = false;
				wordsAhead = true;
				return Optional.of(new Cut(Kind.JOIN, offset + 1));
			}
		}
		default -> {
			if (isAtLineStart(offset) && Words.isHead(lineAt(offset))) {
				inClaim = false;
			}
			return cutWord(offset, c);
		}
		}
		return Optional.empty();
	}

	private Cut text(int from, Kind closed, Kind claim) {
		var result = texts.scan(from, textKind);
		wordsAhead = result.end() == TextScanner.End.CLAIM;
		return new Cut(wordsAhead ? claim : closed, result.offset());
	}

	private static TextScanner.Kind textKind(String element) {
		if (WITH_CLAIMS.contains(element)) {
			return TextScanner.Kind.CLAIMS;
		}
		return WITH_WORDS.contains(element) ? TextScanner.Kind.WORDS : TextScanner.Kind.LABELS;
	}

	private Optional<Cut> cutWord(int offset, char c) {
		if (isDelimiter(c)) {
			return Optional.empty();
		}
		int end = endOfWord(offset);
		boolean atLineStart = isAtLineStart(offset);
		if (atLineStart || isIdAhead(offset)) {
			String word = source.substring(offset, end);
			if (Words.elements().contains(word)) {
				if (!atLineStart) {
					return Optional.of(new Cut(Kind.ID, end));
				}
				textKind = textKind(word);
				return Optional.empty();
			}
		}
		return isWellFormed(offset, end) ? Optional.empty() : Optional.of(new Cut(Kind.ID, end));
	}

	/** Behind these words stands an id, which with one slip may look like the word of an element: "in finding" for "in findings". */
	private boolean isIdAhead(int offset) {
		int end = offset;
		while (end > 0 && (source.charAt(end - 1) == ' ' || source.charAt(end - 1) == '\t')) {
			end--;
		}
		int start = end;
		while (start > 0 && Words.isWordCharacter(source.charAt(start - 1))) {
			start--;
		}
		return end < offset && start > 0 && BEFORE_ID.contains(source.substring(start, end));
	}

	private int endOfWord(int offset) {
		int end = offset + 1;
		while (end < source.length() && !isDelimiter(source.charAt(end))) {
			end++;
		}
		return end;
	}

	private boolean isWellFormed(int from, int end) {
		char first = source.charAt(from);
		if (Character.isDigit(first) || first == '-') {
			return isNumberOrDate(from, end);
		}
		if (!isLetter(first)) {
			return false;
		}
		for (int i = from + 1; i < end; i++) {
			if (!isIdPart(source.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** What may stand in the grammar's ids behind the first letter. */
	static boolean isIdPart(char c) {
		return isLetter(c) || isDigit(c) || c == '-' || c == '_';
	}

	private boolean isNumberOrDate(int from, int end) {
		int marks = 0;
		for (int i = from; i < end; i++) {
			char c = source.charAt(i);
			if (c == '.' || c == '-') {
				marks++;
				if (c == '.' && (i == from || i + 1 == end) || c == '-' && i > from && i + 1 == end) {
					return false;
				}
			} else if (!isDigit(c)) {
				return false;
			}
		}
		return marks <= 2;
	}

	/** The letters of the grammar's ids. */
	static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7' || c >= '\u1E80' && c <= '\u1EFF';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isDelimiter(char c) {
		return switch (c) {
		case '"', ',', '/', '=', '(', ')', ':', '%', '[', ']', '\u00A0', '\uFEFF' -> true;
		default -> (c < '0' || c > 'z') && Character.isWhitespace(c);
		};
	}

	private boolean isAtLineStart(int offset) {
		int i = offset;
		while (i > 0 && (source.charAt(i - 1) == ' ' || source.charAt(i - 1) == '\t' || source.charAt(i - 1) == '\uFEFF')) {
			i--;
		}
		return i == 0 || source.charAt(i - 1) == '\n' || source.charAt(i - 1) == '\r';
	}

	private String lineAt(int offset) {
		return TextScanner.line(source, offset);
	}
}
