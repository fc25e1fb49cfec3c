package cymru.canfod.report.print;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

import cymru.canfod.report.Lettering;

/** Texts with letters that the report's typeface does not have: in a PDF they would vanish, in Word another typeface steps in. */
final class MissingLetters {

	/** An empty square, as a reader knows it from other programs. */
	private static final String SQUARE = "\u25a1";

	private final Map<LabelHandle, String> texts = new LinkedHashMap<>();

	/** Remembers the label if some letter of its text is missing. */
	void note(LabelHandle label, String text) {
		if (!text.codePoints().allMatch(Lettering::has)) {
			texts.put(label, text);
		}
	}

	/** Shows a square in the place of each missing letter. */
	void showSquares() throws SemanticException {
		for (Map.Entry<LabelHandle, String> label : texts.entrySet()) {
			label.getKey().setText(squares(label.getValue()));
		}
	}

	/** Leaves the letters to the program that shows the document. */
	void showLetters() throws SemanticException {
		for (Map.Entry<LabelHandle, String> label : texts.entrySet()) {
			label.getKey().setText(label.getValue());
		}
	}

	/** The text with a square for each missing letter. */
	static String squares(String text) {
		var shown = new StringBuilder();
		text.codePoints().forEach(letter -> shown.append(Lettering.has(letter) ? Character.toString(letter) : SQUARE));
		return shown.toString();
	}
}
