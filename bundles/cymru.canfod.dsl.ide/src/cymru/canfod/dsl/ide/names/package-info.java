/** Ids and all the places that mention them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide.names;
