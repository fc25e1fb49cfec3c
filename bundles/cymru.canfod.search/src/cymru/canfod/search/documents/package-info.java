/** Text out of the documents that people put beside a review. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.search.documents;
