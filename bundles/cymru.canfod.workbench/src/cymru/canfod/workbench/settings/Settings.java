package cymru.canfod.workbench.settings;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import cymru.canfod.workbench.Icons;
import cymru.canfod.workbench.Messages;

/** What a user has chosen, beside language and theme: those keep themselves. */
public final class Settings {

	/** Seconds without a change after which a text is saved: the shortest, the longest, the usual time. */
	static final int SHORTEST = 1;
	static final int LONGEST = 60;
	static final int USUAL = 2;

	private static final String INSPECTOR = "inspector";
	private static final String AUTOSAVE = "autosaveSeconds";

	private Settings() {
	}

	/** The user's own code as an inspector; empty when there is none. */
	public static String inspector() {
		return node().get(INSPECTOR, "");
	}

	/** How long a text waits to be saved after its last change, in milliseconds. */
	public static int autosaveDelay() {
		return Math.clamp(node().getInt(AUTOSAVE, USUAL), SHORTEST, LONGEST) * 1000;
	}

	static void keepInspector(String code) {
		node().put(INSPECTOR, code);
		flush();
	}

	static void keepAutosave(int seconds) {
		node().putInt(AUTOSAVE, seconds);
		flush();
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Settings.class).error(Messages.SETTINGS_NOT_KEPT.text(), e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(Icons.BUNDLE);
	}
}
