package cymru.canfod.workbench.app;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.workbench.Messages;
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
			if (!isOurs(Platform.getInstanceLocation())) {
				return EXIT_OK;
			}
			Ahead.begin();
			int code = PlatformUI.createAndRunWorkbench(display, new CanfodWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Two at once would write over each other's state: who comes second says so and goes. */
	private static boolean isOurs(Location workspace) {
		String folder = workspace.getURL().getPath();
		try {
			if (workspace.lock()) {
				return true;
			}
			MessageDialog.openInformation(null, "Canfod", Messages.ALREADY_OPEN.text(folder));
		} catch (IOException e) {
			MessageDialog.openError(null, "Canfod", Messages.WORKSPACE_NOT_WRITABLE.text(folder, e.getLocalizedMessage()));
		}
		return false;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
