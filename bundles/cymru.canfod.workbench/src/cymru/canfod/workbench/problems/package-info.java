/** The Problems view. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.problems;
