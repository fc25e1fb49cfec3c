package cymru.canfod.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;


/** What a user has chosen, beside language and theme: those keep themselves. */
public final class Settings {

	private static final String INSPECTOR = "inspector";

	private Settings() {
	}

	/** The user's own code as an inspector; empty when there is none. */
	public static String inspector() {
		return node().get(INSPECTOR, "");
	}

	/** Keeps it for all later starts. */
	public static void keepInspector(String code) {
		node().put(INSPECTOR, code);
		flush();
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Settings.class).error(SharedMessages.SETTINGS_NOT_KEPT.text(), e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("cymru.canfod.ui");
	}
}
