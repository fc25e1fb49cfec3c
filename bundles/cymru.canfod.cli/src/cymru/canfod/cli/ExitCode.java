package cymru.canfod.cli;

/** What the process says of its run to whoever started it. */
final class ExitCode {

	static final int FINE = 0;
	static final int REVIEW_HAS_ERRORS = 1;
	static final int UNUSABLE = 2;
	static final int FAILED = 3;

	private ExitCode() {
	}
}
