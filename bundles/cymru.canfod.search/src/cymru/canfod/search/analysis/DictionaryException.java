package cymru.canfod.search.analysis;

import java.nio.file.Path;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Messages;

/** A dictionary that the user put beside the preferences and that cannot be used. */
public final class DictionaryException extends Exception {

	private static final long serialVersionUID = 1L;
	private final String file;
	private final String reason;

	DictionaryException(Path file, Throwable reason) {
		super(file.toString(), reason);
		this.file = file.toString();
		this.reason = Optional.ofNullable(reason.getMessage()).orElse(reason.getClass().getSimpleName());
	}

	/** What is wrong, as a sentence. */
	public String message(Language language) {
		return Messages.text(language, "dictionary.unusable", file, reason);
	}
}
