/** Shares, terms and schemes: which words a count of a base allows. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.quantifier;
