package cymru.canfod.dsl.ide.text;

/**
 * A stretch of an evidence file.
 *
 * @param offset UTF-16 code units from the start of the file
 * @param text as it stands in the file, never empty
 */
public record Token(TokenKind kind, int offset, String text) {

	/** The offset behind the last character. */
	public int end() {
		return offset + text.length();
	}

	/** Whether the offset lies behind the first character and before the last one, so that typing there changes this token. */
	public boolean encloses(int position) {
		return position > offset && position < end();
	}
}
