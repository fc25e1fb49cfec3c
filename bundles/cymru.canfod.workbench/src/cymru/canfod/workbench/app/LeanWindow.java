package cymru.canfod.workbench.app;

import java.util.Set;

import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.registry.IActionSetDescriptor;

/** Takes what the platform adds to tool bars and menus for programmers out of the workbench, before a window is made. The platform has no public way to do so. */
final class LeanWindow {

	private static final Set<String> NOT_FOR_US = Set.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.presentation", "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles");

	private LeanWindow() {
	}

	static void clear() {
		var registry = WorkbenchPlugin.getDefault().getActionSetRegistry();
		for (IActionSetDescriptor set : registry.getActionSets()) {
			if (NOT_FOR_US.contains(set.getId())) {
				registry.removeExtension(set.getConfigurationElement().getDeclaringExtension(), new Object[] { set });
			}
		}
	}
}
