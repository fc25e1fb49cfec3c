package cymru.canfod.tally.facts;

/**
 * A place in a file.
 *
 * @param offset UTF-16 code units from the start of the file, from 0
 * @param length UTF-16 code units, 0 or more
 * @param line line of the first character, from 1
 * @param column column of the first character in UTF-16 code units, from 1
 */
public record Span(int offset, int length, int line, int column) {

	/** The start of a file, for what concerns the file as a whole. */
	public static final Span FILE_START = new Span(0, 0, 1, 1);

	/** The offset behind the last character. */
	public int end() {
		return offset + length;
	}

	/** Whether the offset lies in this span or just behind it. */
	public boolean touches(int position) {
		return position >= offset && position <= end();
	}
}
