/** The Reviews view: what a review holds. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.explorer;
