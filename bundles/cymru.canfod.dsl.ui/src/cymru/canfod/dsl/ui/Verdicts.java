package cymru.canfod.dsl.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the editor writes its verdict above every claim: the user's choice. */
public final class Verdicts {

	private static final String SHOWN = "verdictsShown";

	private Verdicts() {
	}

	/** Whether verdicts are shown; they are until somebody decides otherwise. */
	public static boolean areShown() {
		return node().getBoolean(SHOWN, true);
	}

	/** Shows them from now on, or no more; in editors that are open at once. */
	public static void show(boolean shown) {
		if (shown != areShown()) {
			node().putBoolean(SHOWN, shown);
			try {
				node().flush();
			} catch (BackingStoreException e) {
				ILog.of(Verdicts.class).error(e.getLocalizedMessage(), e);
			}
		}
	}

	/** Tells of every change of the choice. */
	public static void addListener(IEclipsePreferences.IPreferenceChangeListener listener) {
		node().addPreferenceChangeListener(listener);
	}

	/** Tells no more. */
	public static void removeListener(IEclipsePreferences.IPreferenceChangeListener listener) {
		node().removePreferenceChangeListener(listener);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("cymru.canfod.dsl.ui");
	}
}
