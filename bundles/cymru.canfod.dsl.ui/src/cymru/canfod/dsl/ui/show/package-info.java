/** What the generic editor shows of an evidence file: colours, folds, hover, outline, verdicts above claims.
 *
 * <p>No defaults for null here: nearly every method implements one of the platform's, which says nothing about null.
 */
@org.eclipse.jdt.annotation.NonNullByDefault({})
package cymru.canfod.dsl.ui.show;
