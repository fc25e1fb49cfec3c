package cymru.canfod.report.print;

import org.eclipse.birt.core.exception.BirtException;

/** BIRT rendered a document, but something is missing from it. */
final class PrintFault extends BirtException {

	private static final long serialVersionUID = 1L;

	PrintFault(String message) {
		super("cymru.canfod.report", message, null);
	}

	/** BIRT leaves out what it cannot print, and says so only in a log. */
	static void check(String what, long expected, long found) throws PrintFault {
		if (found < expected) {
			throw new PrintFault(found + " of " + expected + " " + what);
		}
	}
}
