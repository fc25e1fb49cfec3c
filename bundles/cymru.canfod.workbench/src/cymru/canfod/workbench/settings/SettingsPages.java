package cymru.canfod.workbench.settings;

import java.util.function.Supplier;

import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;

import cymru.canfod.ui.Words;
import cymru.canfod.workbench.Messages;

/** The pages of the settings: ours and none of the platform's, which are for programmers. */
public final class SettingsPages {

	private SettingsPages() {
	}

	/** Makes them the only ones. */
	public static void into(PreferenceManager pages) {
		pages.removeAll();
		pages.addToRoot(new Page("interface", Messages.SETTINGS_INTERFACE, InterfacePage::new));
		pages.addToRoot(new Page("writing", Messages.SETTINGS_WRITING, WritingPage::new));
	}

	/** A page that is made anew each time the settings are opened. */
	private static final class Page extends PreferenceNode {

		private final Words title;
		private final Supplier<IPreferencePage> page;

		Page(String id, Words title, Supplier<IPreferencePage> page) {
			super(id);
			this.title = title;
			this.page = page;
		}

		@Override
		public String getLabelText() {
			return title.text();
		}

		@Override
		public void createPage() {
			setPage(page.get());
		}
	}
}
