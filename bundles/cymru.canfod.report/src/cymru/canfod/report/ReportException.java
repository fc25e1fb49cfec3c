package cymru.canfod.report;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.quantifier.Language;

/** Why there is no report, in both languages. */
public final class ReportException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What kind of reason. */
	public enum Reason {
		/** The folder has no review in it. */
		NO_REVIEW,
		/** Files could not be read in full, and no draft was asked for. */
		INCOMPLETE,
		/** The output cannot be written. */
		OUTPUT,
		/** Canfod's own fault. */
		RENDERING
	}

	private final Reason reason;
	private final String kind;
	private final List<String> words;

	ReportException(Reason reason, List<String> words, @Nullable Throwable cause) {
		this(reason, "", words, cause);
	}

	/** @param kind which of the texts for that reason, or "" for the one that always fits */
	ReportException(Reason reason, String kind, List<String> words, @Nullable Throwable cause) {
		super(text(Language.ENGLISH, reason, kind, words), cause);
		this.reason = reason;
		this.kind = kind;
		this.words = List.copyOf(words);
	}

	public Reason reason() {
		return reason;
	}

	/** What happened and what to do, as full sentences. */
	public String message(Language language) {
		return text(language, reason, kind, words);
	}

	/** A fault in few words, for those who look for its cause. */
	static String cause(Throwable fault) {
		String message = fault.getMessage();
		return message == null ? fault.getClass().getSimpleName() : fault.getClass().getSimpleName() + ": " + message;
	}

	private static String text(Language language, Reason reason, String kind, List<String> words) {
		String key = "failure." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return Messages.text(language, kind.isEmpty() ? key : key + "." + kind, words.toArray());
	}
}
