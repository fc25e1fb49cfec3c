/** Forms over the text of an evidence file: the text stays what counts, the form shows it and changes it by edits.
 *
 * <p>No defaults for null here: nearly every method implements or calls one of the platform's, which says nothing about null.
 */
@org.eclipse.jdt.annotation.NonNullByDefault({})
package cymru.canfod.dsl.ui.form;
