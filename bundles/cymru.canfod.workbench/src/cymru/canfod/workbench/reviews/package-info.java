/** Reviews in the workspace: new, example, opened from a folder. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.reviews;
