package cymru.canfod.report;

import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum Format {

	/** Tagged PDF with embedded fonts. */
	PDF,
	/** Word document. */
	DOCX,
	/** One web page that needs no other file. */
	HTML;

	/** The ending of the file's name, without a dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format with that extension, in small or capital letters. */
	public static Optional<Format> of(String extension) {
		for (Format format : values()) {
			if (format.extension().equalsIgnoreCase(extension)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}
}
