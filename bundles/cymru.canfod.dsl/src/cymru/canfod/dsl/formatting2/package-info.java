/** The layout of a file. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.formatting2;
