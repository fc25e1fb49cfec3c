package cymru.canfod.cli;

import cymru.canfod.quantifier.Language;

/** A command line that makes no sense. */
final class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final String word;

	UsageException(String key, String word) {
		super(key + " " + word);
		this.key = key;
		this.word = word;
	}

	String message(Language language) {
		return Messages.text(language, key, word);
	}
}
