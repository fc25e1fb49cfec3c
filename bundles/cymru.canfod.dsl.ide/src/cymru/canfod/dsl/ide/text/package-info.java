/** An evidence file as characters: tokens, styles, folds, brackets, what the grammar allows next. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide.text;
