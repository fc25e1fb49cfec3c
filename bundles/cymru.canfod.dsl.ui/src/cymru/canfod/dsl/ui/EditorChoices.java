package cymru.canfod.dsl.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has chosen for the editor; each choice takes effect at once. */
public final class EditorChoices {

	/** Within how many seconds a change is saved: the shortest time, which is the usual one, and the longest. */
	public static final int SOONEST = 1;
	public static final int LATEST = 60;

	private static final String VERDICTS = "verdictsShown";
	private static final String SAVED_WITHIN = "savedWithinSeconds";

	private EditorChoices() {
	}

	/** Whether the editor writes its verdict above every claim; it does until somebody decides otherwise. */
	public static boolean areVerdictsShown() {
		return node().getBoolean(VERDICTS, true);
	}

	/** Shows verdicts from now on, or no more. */
	public static void showVerdicts(boolean shown) {
		node().putBoolean(VERDICTS, shown);
		flush();
	}

	/** Within how many seconds a change is saved. */
	public static int savedWithin() {
		return Math.clamp(node().getInt(SAVED_WITHIN, SOONEST), SOONEST, LATEST);
	}

	/** Saves changes within so many seconds from now on. */
	public static void saveWithin(int seconds) {
		node().putInt(SAVED_WITHIN, seconds);
		flush();
	}

	/** Tells of every choice. */
	public static void addListener(IEclipsePreferences.IPreferenceChangeListener listener) {
		node().addPreferenceChangeListener(listener);
	}

	/** Tells no more. */
	public static void removeListener(IEclipsePreferences.IPreferenceChangeListener listener) {
		node().removePreferenceChangeListener(listener);
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(EditorChoices.class).error(e.getLocalizedMessage(), e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("cymru.canfod.dsl.ui");
	}
}
