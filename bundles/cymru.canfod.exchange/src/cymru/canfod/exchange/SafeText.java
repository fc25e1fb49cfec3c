package cymru.canfod.exchange;

import java.util.regex.Pattern;

/**
 * Texts as they stand in the cells of spreadsheets, none of which may be taken for a formula there.
 *
 * <p>A spreadsheet computes what begins with {@code = + - @}, their full-width forms, a tab or an end of line. Such a text gets an apostrophe before
 * it; so does one that begins with apostrophes followed by one of these, so that nothing is lost: {@link #read} takes exactly one off again.
 */
public final class SafeText {

	private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r\n].*", Pattern.DOTALL);

	private SafeText() {
	}

	/** A text as it is put into a cell. */
	public static String written(String text) {
		return DANGEROUS.matcher(text).matches() ? "'" + text : text;
	}

	/** A text as it was before it was put into a cell. */
	public static String read(String cell) {
		return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
	}
}
