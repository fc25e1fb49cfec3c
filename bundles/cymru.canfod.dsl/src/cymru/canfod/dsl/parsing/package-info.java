/** How text becomes a syntax tree: the scanner for texts and claim links, and the recovery that keeps damage on its own line. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.parsing;
