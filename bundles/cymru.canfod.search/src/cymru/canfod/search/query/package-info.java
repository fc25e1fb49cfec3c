/** Asking: the language of queries, what is wrong with one, and what it means. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.search.query;
