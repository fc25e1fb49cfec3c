/** The three perspectives, one for each job. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.perspectives;
