/** What an editor asks of the language: verdicts while typing, completion, fixes, navigation. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide;
