package cymru.canfod.dsl.ui.show;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines, between words. */
final class Wrapping {

	private Wrapping() {
	}

	/** Lines of at most so many characters, where no word is longer; the second and later ones begin with the indent. */
	static List<String> of(String sentence, int columns, String indent) {
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		for (String word : sentence.split(" ")) {
			if (!line.toString().isBlank() && line.length() + 1 + word.length() > columns) {
				lines.add(line.toString());
				line = new StringBuilder(indent).append(word);
			} else {
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
		}
		lines.add(line.toString());
		return lines;
	}
}
