/** The report as one web page that needs no other file and no script. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.report.web;
