/** The visit to a site: which page next, at what pace, until when. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.website.crawl;
