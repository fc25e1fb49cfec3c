/** Reading the files of a review folder. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.folder;
