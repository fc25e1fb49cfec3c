/** Bars of answers as drawings: laid out once, written as SVG or as a picture. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.report.chart;
