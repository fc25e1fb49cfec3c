package cymru.canfod.dsl.parsing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.parser.antlr.internal.InternalCanfodLexer;

/** The generated lexer with the {@link ClaimScanner} in front of it, and with stretches of damage hidden from the parser. */
public class CanfodLexer extends InternalCanfodLexer {

	/**
	 * A stretch of the source that the parser does not see.
	 *
	 * @param asId whether it sees an id in its place
	 */
	record Hidden(int from, int to, boolean asId) {
	}

	private static final Map<String, Integer> KEYWORD_TYPES = new ConcurrentHashMap<>();

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
			super.mTokens();
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
		case ELEMENT -> state.type = keywordType(cut.get().element());
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

	/** Keyword types have numbers but no names in the generated lexer: it is asked by giving it the word. */
	private static int keywordType(String word) {
		return KEYWORD_TYPES.computeIfAbsent(word, w -> new InternalCanfodLexer(new ANTLRStringStream(w)).nextToken().getType());
	}
}
