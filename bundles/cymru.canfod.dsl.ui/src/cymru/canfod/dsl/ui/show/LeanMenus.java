package cymru.canfod.dsl.ui.show;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManagerOverrides;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Leaves in the context menus of a text only what people who write evidence use: the platform also offers what programmers need (other editors, bookmarks,
 * tasks, comparing with history). It has no other way to take something out of these menus than to hide it when they open.
 */
final class LeanMenus implements IContributionManagerOverrides {

	private static final String OURS = "cymru.canfod.";
	private static final Set<String> WANTED = Set.of("undo", "revert", "cut", "copy", "paste", "QuickAssist", "org.eclipse.ui.genericeditor.findReferences", "Linenumbers.Toggle");

	private LeanMenus() {
	}

	/** For an editor's text and the rulers beside it, once the editor is made. */
	static void in(Control control) {
		if (control.getMenu() != null && control.getMenu().getData(MenuManager.MANAGER_KEY) instanceof MenuManager menu) {
			menu.setOverrides(new LeanMenus());
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				in(child);
			}
		}
	}

	/** Of separators, the menu shows those that still have something to separate. */
	@Override
	public @Nullable Boolean getVisible(IContributionItem item) {
		String id = Optional.ofNullable(item.getId()).orElse("");
		return item.isSeparator() || item.isGroupMarker() || WANTED.contains(id) || id.startsWith(OURS) ? null : Boolean.FALSE;
	}

	@Override
	public @Nullable Integer getAccelerator(IContributionItem item) {
		return null;
	}

	@Override
	public @Nullable String getAcceleratorText(IContributionItem item) {
		return null;
	}

	@Override
	public @Nullable Boolean getEnabled(IContributionItem item) {
		return null;
	}

	@Override
	public @Nullable String getText(IContributionItem item) {
		return null;
	}
}
