package cymru.canfod.dsl.ide.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in a text before and after a change of one place: a change that can be checked, and taken back.
 *
 * @param offset UTF-16 code units from the start of the text
 */
public record Replacement(int offset, String before, String after) {

	/** What the edits make of a text, by offset; the edits must not overlap. */
	public static List<Replacement> of(String text, List<TextEdit> edits) {
		return edits.stream().sorted(Comparator.comparingInt(TextEdit::offset))
				.map(e -> new Replacement(e.offset(), text.substring(e.offset(), e.offset() + e.length()), e.text())).toList();
	}

	/** The change that takes the changes back, all of which are of one text and sorted by offset. */
	public static List<Replacement> reversed(List<Replacement> replacements) {
		var back = new ArrayList<Replacement>();
		int shift = 0;
		for (var replacement : replacements) {
			back.add(new Replacement(replacement.offset + shift, replacement.after, replacement.before));
			shift += replacement.after.length() - replacement.before.length();
		}
		return back;
	}

	/** Whether the text still says at this place what stood there before the change. */
	public boolean fits(String text) {
		return text.startsWith(before, offset);
	}
}
