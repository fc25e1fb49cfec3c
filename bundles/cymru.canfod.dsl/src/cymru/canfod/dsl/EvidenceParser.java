package cymru.canfod.dsl;

import java.io.StringReader;

import org.eclipse.xtext.parser.IParser;

import cymru.canfod.dsl.facts.FactReader;
import cymru.canfod.tally.facts.FileFacts;

/**
 * Reads the text of one file. Thread safe; files are read one after another.
 *
 * <p>Damage never throws: it is in the {@linkplain FileFacts#problems() problems} of what comes back, with all that could be read beside it.
 */
public final class EvidenceParser {

	private final IParser parser;

	/** A parser of its own; the language is set up when the first one is made. */
	public EvidenceParser() {
		this.parser = CanfodLanguage.parsing().getInstance(IParser.class);
	}

	/**
	 * Parses a file.
	 *
	 * @param path from the review folder, with {@code /} between names; only carried through
	 * @param text the whole text
	 */
	public synchronized FileFacts parse(String path, String text) {
		return FactReader.read(path, text, parser.parse(new StringReader(text)));
	}
}
