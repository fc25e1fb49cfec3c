package cymru.canfod.dsl.ide.text;

/** How a stretch of text is shown; what each looks like is for the editor and its theme. */
public enum Style {
	KEYWORD, STANCE, ID, TEXT, CLAIM_WORDS, CLAIM, COMMENT, NUMBER, DAMAGE
}
