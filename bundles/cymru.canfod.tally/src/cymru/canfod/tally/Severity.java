package cymru.canfod.tally;

/** How much an issue matters: no report goes out with an error. */
public enum Severity {
	ERROR, WARNING
}
