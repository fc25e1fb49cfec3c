/** The application, its window and its menus. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench.app;
