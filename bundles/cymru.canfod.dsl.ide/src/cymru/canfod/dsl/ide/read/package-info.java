/** What is shown about a file: outline, hover, the lines above claims. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide.read;
