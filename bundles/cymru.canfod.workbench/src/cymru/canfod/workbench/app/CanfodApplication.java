package cymru.canfod.workbench.app;

import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.workbench.language.InterfaceLanguage;

/** Runs the workbench until it is left; the exit code tells the start script whether to start it again (23). */
public final class CanfodApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// The platform names the language only; dates and numbers are written as in Wales.
		Locale.setDefault(InterfaceLanguage.current().locale());
		Display.setAppName("Canfod");
		Display display = PlatformUI.createDisplay();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new CanfodWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
