/** What of a review is searched. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.search.content;
