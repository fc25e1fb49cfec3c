/** The language of the interface. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.language;
