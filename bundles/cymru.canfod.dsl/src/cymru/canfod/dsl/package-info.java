/** The Canfod language: grammar, run-time bindings and what turns a file into facts. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl;
