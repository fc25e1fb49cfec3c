package cymru.canfod.tally;

import java.util.Locale;

/** What can be wrong in a review. */
public enum IssueCode {
	// claims
	UNDERSTATED(Severity.WARNING), OVERSTATED(Severity.ERROR), NO_TERM(Severity.ERROR), UNSUPPORTED(Severity.ERROR),
	FIGURE_DIFFERS(Severity.ERROR), COMPARISON_DIFFERS(Severity.ERROR), NO_QUANTIFIER(Severity.ERROR), THIN_BASE(Severity.WARNING), SMALL_GROUP(Severity.WARNING),
	TWIN_DIFFERS(Severity.ERROR), MISSING_TWIN(Severity.WARNING), UNLINKED_QUANTIFIER(Severity.WARNING), LOOSE_WORD(Severity.WARNING),
	// files
	SYNTAX(Severity.ERROR), NOT_UTF8(Severity.ERROR), UNREADABLE_FILE(Severity.ERROR), FILE_TOO_LARGE(Severity.ERROR),
	// the frame
	NO_REVIEW(Severity.ERROR), TWO_REVIEWS(Severity.ERROR), UNKNOWN_ID(Severity.ERROR), DUPLICATE_ID(Severity.ERROR),
	CYCLIC_GROUP(Severity.ERROR), PROVIDER_IN_NO_GROUP(Severity.WARNING), IMPOSSIBLE_DATE(Severity.ERROR), DATE_ORDER(Severity.ERROR),
	UNKNOWN_VALUE(Severity.WARNING), SCHEME_IMPOSSIBLE(Severity.ERROR), SCHEME_OVERLAP(Severity.ERROR), SCHEME_DUPLICATE(Severity.ERROR),
	// evidence
	NOTES_MISSING(Severity.ERROR), NOTES_OUTSIDE_REVIEW(Severity.ERROR), NOTES_NOT_A_FILE(Severity.ERROR), NOTES_UNREADABLE(Severity.ERROR), NOTES_EMPTY(Severity.WARNING),
	QUOTE_NOT_FOUND(Severity.ERROR), WRONG_ANSWER_TYPE(Severity.ERROR), JUDGEMENTS_DIFFER(Severity.WARNING), ANSWERS_DIFFER(Severity.WARNING),
	LOOKS_UNFINISHED(Severity.WARNING), ASKED_OF_OTHER(Severity.WARNING),
	// tables
	TOTAL_DIFFERS(Severity.ERROR), ROW_LENGTH(Severity.ERROR);

	private final Severity severity;

	IssueCode(Severity severity) {
		this.severity = severity;
	}

	/** How much it matters. */
	public Severity severity() {
		return severity;
	}

	/** The code in results and messages: {@code overstated}, {@code unknown-id} ... */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether the first word of an issue says which of several sentences is meant. */
	boolean hasVariants() {
		return this == SYNTAX || this == UNKNOWN_ID || this == DUPLICATE_ID || this == UNKNOWN_VALUE || this == SCHEME_DUPLICATE
				|| this == WRONG_ANSWER_TYPE || this == TWIN_DIFFERS || this == FIGURE_DIFFERS || this == NO_QUANTIFIER;
	}
}
