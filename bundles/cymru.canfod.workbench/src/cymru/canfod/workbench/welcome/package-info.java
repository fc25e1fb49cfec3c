/** The welcome page. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.welcome;
