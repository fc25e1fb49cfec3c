package cymru.canfod.website;

/** What a probe proposes as the answer to a criterion. */
public enum Outcome {
	YES, NO,
	/** The probe read what it could and it is not enough. */
	CANNOT_TELL,
	/** The answer is a number. */
	COUNT
}
