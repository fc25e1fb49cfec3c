/** A report as structure: what stands in it and in what order, in one language, without a word on how it looks. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.report.document;
