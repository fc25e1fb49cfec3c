package cymru.canfod.dsl.ui;

import org.eclipse.jface.text.IDocument;

/**
 * Texts so long that to colour, fold, pair and break their lines would keep the user waiting at every key: they are shown plain. Everything else works in
 * them as in others.
 */
public final class LongText {

	/** In UTF-16 code units: about two hundred pages. */
	public static final int LONGEST_OTHER = 400_000;

	private LongText() {
	}

	public static boolean is(IDocument document) {
		return document.getLength() > LONGEST_OTHER;
	}
}
