/** Changes of any number of files, open or not, as one step that can be undone.
 *
 * <p>No defaults for null here: nearly every method implements or calls one of the platform's, which says nothing about null.
 */
@org.eclipse.jdt.annotation.NonNullByDefault({})
package cymru.canfod.dsl.ui.change;
