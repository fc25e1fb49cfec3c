/** Handlers of the commands on evidence files.
 *
 * <p>No defaults for null here: nearly every method implements one of the platform's, which says nothing about null.
 */
@org.eclipse.jdt.annotation.NonNullByDefault({})
package cymru.canfod.dsl.ui.commands;
