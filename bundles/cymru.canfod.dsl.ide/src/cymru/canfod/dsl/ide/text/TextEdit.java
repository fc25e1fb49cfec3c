package cymru.canfod.dsl.ide.text;

import java.util.Comparator;
import java.util.List;

/**
 * One replacement in one file.
 *
 * @param path from the review folder, with {@code /} between names
 * @param offset UTF-16 code units from the start of the file
 * @param length how much is replaced, 0 to insert
 */
public record TextEdit(String path, int offset, int length, String text) {

	/** The text of one file after all the edits of that file; the edits must not overlap. */
	public static String apply(String source, List<TextEdit> edits) {
		var result = new StringBuilder(source);
		edits.stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed())
				.forEach(e -> result.replace(e.offset, e.offset + e.length, e.text));
		return result.toString();
	}
}
