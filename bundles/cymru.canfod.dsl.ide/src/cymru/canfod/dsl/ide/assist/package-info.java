/** Help while writing: completion and quick fixes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide.assist;
