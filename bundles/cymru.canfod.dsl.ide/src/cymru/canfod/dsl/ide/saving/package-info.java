/** Files that are written whole or not at all. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide.saving;
