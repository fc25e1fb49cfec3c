/** The Claims view. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.claims;
