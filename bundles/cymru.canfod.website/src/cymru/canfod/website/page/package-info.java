/** Pages as people read them: text, links, languages. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.website.page;
