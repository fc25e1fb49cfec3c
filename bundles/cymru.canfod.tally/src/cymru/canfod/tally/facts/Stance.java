package cymru.canfod.tally.facts;

/** What one voice, or a provider as a whole, says of a proposition. */
public enum Stance {
	YES, NO, MIXED, UNCLEAR
}
