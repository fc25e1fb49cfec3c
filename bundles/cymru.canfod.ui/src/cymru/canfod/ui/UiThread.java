package cymru.canfod.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way from a job back to the window. */
public final class UiThread {

	private UiThread() {
	}

	/** Runs something in the UI thread, soon; not at all when the workbench has been left meanwhile. */
	public static void later(Display display, Runnable work) {
		try {
			display.asyncExec(work);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}
}
