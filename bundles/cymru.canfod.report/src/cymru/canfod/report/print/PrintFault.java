package cymru.canfod.report.print;

import org.eclipse.birt.core.exception.BirtException;

/** BIRT rendered a document, but something is missing from it. */
final class PrintFault extends BirtException {

	private static final long serialVersionUID = 1L;

	PrintFault(String message) {
		super("cymru.canfod.report", message, null);
	}
}
