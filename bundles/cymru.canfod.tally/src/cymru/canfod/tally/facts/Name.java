package cymru.canfod.tally.facts;

/** An id (or a date, or another bare word) where it stands: as a declaration or as a reference, depending on who holds it. */
public record Name(String id, Span span) {
}
