package cymru.canfod.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;

import cymru.canfod.dsl.parser.antlr.internal.InternalCanfodLexer;
import cymru.canfod.dsl.parsing.CanfodLexer;

/** Cuts a text into its tokens with the parser's own lexer, so that what is shown is what is read. */
public final class Tokens {

	private static final Map<Integer, TokenKind> KINDS = Map.ofEntries(Map.entry(InternalCanfodLexer.RULE_ID, TokenKind.ID),
			Map.entry(InternalCanfodLexer.RULE_DATE, TokenKind.DATE), Map.entry(InternalCanfodLexer.RULE_INT, TokenKind.INT),
			Map.entry(InternalCanfodLexer.RULE_DECIMAL, TokenKind.DECIMAL), Map.entry(InternalCanfodLexer.RULE_STRING, TokenKind.STRING),
			Map.entry(InternalCanfodLexer.RULE_PROSE_HEAD, TokenKind.PROSE_HEAD),
			Map.entry(InternalCanfodLexer.RULE_CLAIM_WORDS, TokenKind.CLAIM_WORDS),
			Map.entry(InternalCanfodLexer.RULE_PROSE_JOIN, TokenKind.PROSE_JOIN),
			Map.entry(InternalCanfodLexer.RULE_PROSE_TAIL, TokenKind.PROSE_TAIL),
			Map.entry(InternalCanfodLexer.RULE_SL_COMMENT, TokenKind.COMMENT), Map.entry(InternalCanfodLexer.RULE_ML_COMMENT, TokenKind.COMMENT),
			Map.entry(InternalCanfodLexer.RULE_WS, TokenKind.SPACE), Map.entry(InternalCanfodLexer.RULE_ANY_OTHER, TokenKind.DAMAGE),
			Map.entry(org.antlr.runtime.Token.INVALID_TOKEN_TYPE, TokenKind.DAMAGE));

	private Tokens() {
	}

	/** All tokens of a text in order, without gaps. */
	public static List<Token> of(String text) {
		var tokens = new ArrayList<Token>();
		var lexer = new CanfodLexer(new ANTLRStringStream(text));
		int end = 0;
		while (end < text.length()) {
			var token = (org.antlr.runtime.CommonToken) lexer.nextToken();
			if (token.getType() == org.antlr.runtime.Token.EOF) {
				break;
			}
			end = token.getStopIndex() + 1;
			var words = text.substring(token.getStartIndex(), end);
			tokens.add(new Token(kind(token.getType(), words), token.getStartIndex(), words));
		}
		return tokens;
	}

	private static TokenKind kind(int type, String text) {
		return KINDS.getOrDefault(type, Character.isLetter(text.charAt(0)) ? TokenKind.KEYWORD : TokenKind.SIGN);
	}
}
