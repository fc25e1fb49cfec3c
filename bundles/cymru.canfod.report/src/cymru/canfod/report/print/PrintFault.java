package cymru.canfod.report.print;

import java.util.List;

import org.eclipse.birt.core.exception.BirtException;

/** BIRT rendered a document but reported that something is missing from it. */
final class PrintFault extends BirtException {

	private static final long serialVersionUID = 1L;

	PrintFault(Object error) {
		super("cymru.canfod.report", String.valueOf(error), List.of(error).toArray());
	}
}
