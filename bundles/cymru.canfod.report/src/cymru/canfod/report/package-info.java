/** The report made from a review: its model, and its rendering by BIRT. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.report;
