package cymru.canfod.report.build;

/** Names for the targets of links, each one once. */
final class Anchors {

	private int last;

	/** A new anchor of letters, a hyphen and a number. */
	String next(String prefix) {
		return prefix + "-" + ++last;
	}
}
