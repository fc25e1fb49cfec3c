/** The Canfod product: perspectives, shared views, welcome and preferences. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.workbench;
