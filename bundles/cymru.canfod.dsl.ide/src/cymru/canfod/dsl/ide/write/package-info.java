/** The text of new elements: reviews, visits, findings. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide.write;
