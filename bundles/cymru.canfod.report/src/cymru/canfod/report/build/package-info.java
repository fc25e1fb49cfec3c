/** Makes the document from a review: what is printed, in which order, in which words. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.report.build;
