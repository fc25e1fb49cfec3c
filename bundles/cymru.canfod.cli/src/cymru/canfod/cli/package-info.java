/** The headless application behind the commands check, report and demo. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.cli;
