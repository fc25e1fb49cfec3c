/**
 * What one {@code .canfod} file says, as immutable records: ids as text, every id and text with its exact place.
 *
 * <p>Facts hold no reference to the parser or to other files, so that they can be cached by content and combined in any order.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.tally.facts;
