/** The status line, and what went wrong in a sentence. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.status;
