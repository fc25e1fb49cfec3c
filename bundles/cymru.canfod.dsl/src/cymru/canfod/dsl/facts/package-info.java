/** How a syntax tree becomes facts. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.facts;
