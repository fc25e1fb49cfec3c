/** The index of a review: what is in it, how it is kept. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.search.index;
