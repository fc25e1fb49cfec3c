package cymru.canfod.workbench.theme;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

import cymru.canfod.workbench.Icons;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.RadioChoice;

/** Light, dark, or whatever the system has. */
public enum ThemeChoice {
	LIGHT, DARK, SYSTEM;

	private static final String COMMAND = "cymru.canfod.workbench.theme";
	private static final String PREFERENCE = "theme";

	/** The word for the choice in commands and in the preferences. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static ThemeChoice of(String word) {
		for (ThemeChoice choice : values()) {
			if (choice.word().equals(word)) {
				return choice;
			}
		}
		return SYSTEM;
	}

	/** The choice that was made, SYSTEM until one is made. */
	public static ThemeChoice current() {
		return of(InstanceScope.INSTANCE.getNode(Icons.BUNDLE).get(PREFERENCE, SYSTEM.word()));
	}

	/** Keeps the choice and changes the windows at once. */
	public void choose() {
		var node = InstanceScope.INSTANCE.getNode(Icons.BUNDLE);
		node.put(PREFERENCE, word());
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(ThemeChoice.class).error(Messages.THEME_NOT_KEPT.text(), e);
		}
		apply();
	}

	/** Changes the windows, when they are not so already. */
	public void apply() {
		RadioChoice.mark(COMMAND, word());
		var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
		String id = dark ? "org.eclipse.e4.ui.css.theme.e4_dark" : "org.eclipse.e4.ui.css.theme.e4_default";
		var active = engine.getActiveTheme();
		if (active == null || !id.equals(active.getId())) {
			engine.setTheme(id, true);
		}
	}
}
