package cymru.canfod.dsl.ide.text;

/** What a stretch of an evidence file is to its reader. */
public enum TokenKind {
	/** A word that the language reserves. */
	KEYWORD,
	/** An id, or another bare word. */
	ID,
	DATE, INT, DECIMAL,
	/** A quoted text without a claim in it, quotes included. */
	STRING,
	/** From the opening quote of prose to the bracket that opens its first claim. */
	PROSE_HEAD,
	/** The printed words of a claim, to and with {@code ](}. */
	CLAIM_WORDS,
	/** From the parenthesis that closes a claim to the bracket that opens the next one. */
	PROSE_JOIN,
	/** From the parenthesis that closes the last claim to the closing quote. */
	PROSE_TAIL,
	/** A sign with a meaning of its own, such as a comma. */
	SIGN,
	COMMENT, SPACE,
	/** What the language has no use for. */
	DAMAGE;

	/** Whether the parser never sees it. */
	public boolean isHidden() {
		return this == COMMENT || this == SPACE || this == DAMAGE;
	}

	/** Whether it is text that people wrote, wholly or in part. */
	public boolean isText() {
		return this == STRING || this == PROSE_HEAD || this == CLAIM_WORDS || this == PROSE_JOIN || this == PROSE_TAIL;
	}
}
