package cymru.canfod.dsl.ui.saving;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;

import cymru.canfod.dsl.ui.Messages;

/**
 * A line so long that the text widget would be busy with it for minutes: it lays out a line as a whole.
 *
 * @param number counted from 1
 * @param length in UTF-16 code units
 */
record LongLine(int number, int length) {

	/** In UTF-16 code units: about fifty pages without a break. */
	static final int LONGEST_OTHER = 100_000;

	/** The first of a text. */
	static Optional<LongLine> of(String text) {
		return text.length() <= LONGEST_OTHER ? Optional.empty() : of(new Document(text));
	}

	/** The first of a text. */
	static Optional<LongLine> of(IDocument document) {
		try {
			for (int line = 0; document.getLength() > LONGEST_OTHER && line < document.getNumberOfLines(); line++) {
				if (document.getLineLength(line) > LONGEST_OTHER) {
					return Optional.of(new LongLine(line + 1, document.getLineLength(line)));
				}
			}
		} catch (BadLocationException overtaken) {
			// the text became shorter
		}
		return Optional.empty();
	}

	/** The sentence for a user who opens the file. */
	String words(String file) {
		return words(Messages.saving_longLine, file);
	}

	/** The sentence for a user who has the file open while another program puts the line into it. */
	String wordsOfOther(String file) {
		return words(Messages.saving_longLineElsewhere, file);
	}

	private String words(String pattern, String file) {
		return NLS.bind(pattern, new Object[] { file, grouped(number), grouped(length), grouped(LONGEST_OTHER) });
	}

	/** English and Welsh write long numbers alike. */
	private static String grouped(int figure) {
		return String.format(Locale.UK, "%,d", figure);
	}
}
