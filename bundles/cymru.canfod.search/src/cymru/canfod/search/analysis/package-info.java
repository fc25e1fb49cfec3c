/** Words as they are found: Welsh mutations and endings, English stems, accents, elision. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.search.analysis;
