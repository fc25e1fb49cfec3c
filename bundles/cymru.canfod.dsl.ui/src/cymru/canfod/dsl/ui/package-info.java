/** The text editor for review files, on the platform's generic editor. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ui;
