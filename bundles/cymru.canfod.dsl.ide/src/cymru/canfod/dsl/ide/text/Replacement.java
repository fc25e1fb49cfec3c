package cymru.canfod.dsl.ide.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a text before and after a change of one place: a change that can be checked, and taken back.
 *
 * @param offset UTF-16 code units from the start of the text
 */
public record Replacement(int offset, String before, String after) {

	/** The one place in which two texts differ, as short as can be; empty when they are the same. */
	public static Optional<Replacement> between(String before, String after) {
		int most = Math.min(before.length(), after.length());
		int first = 0;
		while (first < most && before.charAt(first) == after.charAt(first)) {
			first++;
		}
		int same = 0;
		while (same < most - first && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
			same++;
		}
		var change = new Replacement(first, before.substring(first, before.length() - same), after.substring(first, after.length() - same));
		return change.before.equals(change.after) ? Optional.empty() : Optional.of(change);
	}

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
