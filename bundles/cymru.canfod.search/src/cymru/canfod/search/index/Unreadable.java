package cymru.canfod.search.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Messages;

/** Why nothing of a file can be found. */
public enum Unreadable {
	/** It is encrypted, and nobody gave the password. */
	PASSWORD,
	/** It is not what its name says, or only a part of it. */
	DAMAGED,
	/** It has more text than is indexed of one file, or unpacks to more than is read. */
	TOO_LARGE,
	/** Reading it takes longer than anybody would wait. */
	TOO_SLOW,
	/** There is no text in it, as in a scanned page. */
	NO_TEXT,
	/** A format that may well hold text, but is not read. */
	FORMAT,
	/** The system does not let it be read. */
	NOT_ALLOWED;

	/** What an exception says that came up when a file was read; whatever else it may be, the file is no sound one of its kind. */
	static Unreadable of(IOException exception) {
		return switch (exception) {
		case UnreadableException known -> known.reason();
		case FileSystemException closed -> NOT_ALLOWED;
		default -> DAMAGED;
		};
	}

	/** The reason as a sentence. */
	public String message(Language language) {
		return Messages.text(language, "unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}
}
