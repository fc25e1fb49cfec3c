/** The report on paper, PDF and DOCX, rendered by BIRT: the only package that sees BIRT. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.report.print;
