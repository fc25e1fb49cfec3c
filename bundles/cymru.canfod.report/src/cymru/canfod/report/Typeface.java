package cymru.canfod.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

import org.librepdf.openpdf.fonts.Liberation;

/** The faces of the report's typeface, Liberation Sans, which has all letters of Welsh. */
public enum Typeface {

	REGULAR("Regular"), BOLD("Bold"), ITALIC("Italic"), BOLD_ITALIC("BoldItalic");

	/** The family's name as font files and style sheets know it. */
	public static final String FAMILY = "Liberation Sans";

	private final String face;

	Typeface(String face) {
		this.face = face;
	}

	public String fileName() {
		return "LiberationSans-" + face + ".ttf";
	}

	/** The font file, which ships in a bundle of its own; the caller closes it. */
	public InputStream open() throws IOException {
		InputStream file = Liberation.class.getResourceAsStream("/liberation/" + fileName());
		if (file == null) {
			throw new FileNotFoundException(fileName());
		}
		return file;
	}
}
