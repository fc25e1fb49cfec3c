package cymru.canfod.dsl.ide.write;

import cymru.canfod.dsl.ide.text.TextEdit;

/**
 * New text for a file.
 *
 * @param caret offset in the changed file at which the writer goes on
 */
public record Insertion(TextEdit edit, int caret) {

	/** Where the caret goes, in the parts of {@link #of}; no file has this character in it. */
	static final String CARET = "\uE000";

	static Insertion of(String path, int offset, String... parts) {
		String text = String.join("", parts);
		int caret = Math.max(0, text.indexOf(CARET));
		return new Insertion(new TextEdit(path, offset, 0, text.replace(CARET, "")), offset + caret);
	}
}
