/** Search: what was heard, seen, written and found in a review, in English and Welsh. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.search;
