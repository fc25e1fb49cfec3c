package cymru.canfod.dsl.ide.names;

import cymru.canfod.tally.facts.Span;

/**
 * A stretch of a file of the review.
 *
 * @param path from the review folder, with {@code /} between names
 */
public record Place(String path, Span span) {
}
