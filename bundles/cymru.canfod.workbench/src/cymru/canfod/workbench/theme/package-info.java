/** Light and dark, and the colours that carry meaning. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.theme;
