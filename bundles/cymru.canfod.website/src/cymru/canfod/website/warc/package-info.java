/** What was saved of a visit, as a WARC file (ISO 28500). */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.website.warc;
