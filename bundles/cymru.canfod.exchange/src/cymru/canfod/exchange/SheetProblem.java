package cymru.canfod.exchange;

import java.util.List;
import java.util.Locale;

import cymru.canfod.quantifier.Language;

/** Why a file cannot be read as a table of answers. */
public final class SheetProblem extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong with the file. */
	public enum Reason {
		/** It is larger than is read (words: the limit in MB). */
		TOO_LARGE,
		/** It has more rows than are read (words: the limit). */
		TOO_MANY_ROWS,
		/** It has more columns than are read (words: the limit). */
		TOO_MANY_COLUMNS,
		/** It is a workbook in the format of before 2007, or one with a password. */
		OLD_WORKBOOK,
		/** It is no workbook, or a damaged one (words: the reason in a few words). */
		DAMAGED,
		/** Unpacked it would be so large that it can only be meant to do harm. */
		BOMB,
		/** There is nothing in it. */
		EMPTY,
		/** No column of it names the providers. */
		NO_PROVIDERS,
		/** No column of it holds answers. */
		NO_ANSWERS;

		String key() {
			return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	private final Reason reason;
	private final transient List<Object> words;

	SheetProblem(Reason reason, Object... words) {
		super(reason.name());
		this.reason = reason;
		this.words = List.of(words);
	}

	/** Why. */
	public Reason reason() {
		return reason;
	}

	/** It as a sentence that says what to do. */
	public String message(Language language) {
		return Messages.of(reason.key(), language, words);
	}
}
