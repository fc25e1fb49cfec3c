package cymru.canfod.workbench.app;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/** Keeps what the platform adds to tool bars and menus for programmers out of the window. */
final class LeanWindow extends PerspectiveAdapter {

	private static final List<String> NOT_FOR_US = List.of("org.eclipse.search.searchActionSet", "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.presentation", "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles");

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		clear(page);
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		if (IWorkbenchPage.CHANGE_ACTION_SET_SHOW.equals(change)) {
			clear(page);
		} else if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
			// only after this event does the platform show its action sets again
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> clear(page));
		}
	}

	void clear(@Nullable IWorkbenchPage page) {
		if (page != null) {
			NOT_FOR_US.forEach(page::hideActionSet);
		}
	}
}
