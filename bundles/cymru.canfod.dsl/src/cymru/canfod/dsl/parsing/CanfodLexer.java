package cymru.canfod.dsl.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.parser.antlr.internal.InternalCanfodLexer;
import cymru.canfod.dsl.parser.antlr.internal.InternalCanfodParser;

/** The generated lexer with the {@link ClaimScanner} in front of it, and with stretches of damage hidden from the parser. */
public class CanfodLexer extends InternalCanfodLexer {

	/**
	 * A stretch of the source that the parser does not see.
	 *
	 * @param asId whether it sees an id in its place
	 */
	record Hidden(int from, int to, boolean asId) {
	}

	private static final Map<String, Integer> KEYWORD_TYPES = keywordTypes();

	private List<Hidden> hidden = List.of();
	private @Nullable ClaimScanner scanner;

	/** Called by reflection. */
	public CanfodLexer(@Nullable CharStream input) {
		super(input);
	}

	/** Hides these stretches, given in order. Must be called before the first token is asked for. */
	void hide(List<Hidden> stretches) {
		hidden = stretches;
	}

	@Override
	public void mTokens() throws RecognitionException {
		int start = input.index();
		for (Hidden stretch : hidden) {
			if (stretch.from() == start) {
				consumeTo(stretch.to());
				if (stretch.asId()) {
					state.type = RULE_ID;
				} else {
					state.type = Token.INVALID_TOKEN_TYPE;
					state.channel = Token.HIDDEN_CHANNEL;
				}
				return;
			}
		}
		var cut = scanner().cut(start);
		if (cut.isEmpty()) {
			if (!blankOrWord(start)) {
				super.mTokens();
			}
			return;
		}
		consumeTo(Math.max(start + 1, cut.get().end()));
		switch (cut.get().kind()) {
		case STRING -> state.type = RULE_STRING;
		case HEAD -> state.type = RULE_PROSE_HEAD;
		case CLAIM_WORDS -> state.type = RULE_CLAIM_WORDS;
		case JOIN -> state.type = RULE_PROSE_JOIN;
		case TAIL -> state.type = RULE_PROSE_TAIL;
		case ID -> state.type = RULE_ID;
		case MISSPELT, STRAY -> {
			state.type = Token.INVALID_TOKEN_TYPE;
			state.channel = Token.HIDDEN_CHANNEL;
		}
		case ELEMENT -> state.type = KEYWORD_TYPES.getOrDefault(cut.get().element(), RULE_ID);
		}
	}

	@Override
	public String getErrorMessage(@Nullable Token token) {
		return "unexpected";
	}

	private ClaimScanner scanner() {
		var current = scanner;
		if (current == null) {
			current = new ClaimScanner(input.size() == 0 ? "" : input.substring(0, input.size() - 1));
			scanner = current;
		}
		return current;
	}

	private void consumeTo(int end) {
		while (input.index() < end) {
			input.consume();
		}
	}

	/** Blanks and words, as the generated rules would cut them: they are nearly all of a file, and the generated tables are slow. */
	private boolean blankOrWord(int start) {
		int end = start;
		if (isBlank(input.LA(1))) {
			while (isBlank(input.LA(1))) {
				input.consume();
			}
			state.type = RULE_WS;
			return true;
		}
		if (!ClaimScanner.isLetter((char) input.LA(1))) {
			return false;
		}
		while (ClaimScanner.isIdPart((char) input.LA(1))) {
			input.consume();
			end++;
		}
		state.type = KEYWORD_TYPES.getOrDefault(input.substring(start, end - 1), RULE_ID);
		return true;
	}

	private static boolean isBlank(int c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00A0' || c == '\uFEFF';
	}

	/** The numbers of the grammar's keywords; the generated parser has them in quotes. */
	private static Map<String, Integer> keywordTypes() {
		var types = new HashMap<String, Integer>();
		String[] names = InternalCanfodParser.tokenNames;
		for (int type = 0; type < names.length; type++) {
			if (names[type].startsWith("'")) {
				types.put(names[type].substring(1, names[type].length() - 1), type);
			}
		}
		return Map.copyOf(types);
	}
}
