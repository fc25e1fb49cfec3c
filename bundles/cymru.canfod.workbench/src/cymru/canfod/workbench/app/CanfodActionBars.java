package cymru.canfod.workbench.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

import cymru.canfod.dsl.ui.saving.Autosave;
import cymru.canfod.workbench.status.ReviewStatus;
import cymru.canfod.workbench.status.SavedStatus;

/**
 * Makes the platform's actions that our menus name by command. The menus themselves stand in plugin.xml, under ids of
 * our own: what other bundles add to the platform's usual menus is not for our users and finds no place.
 */
final class CanfodActionBars extends ActionBarAdvisor {

	private static final ActionFactory[] ACTIONS = { ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.QUIT,
			ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
			ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.RESET_PERSPECTIVE, ActionFactory.NEXT_EDITOR,
			ActionFactory.PREVIOUS_EDITOR, ActionFactory.REFRESH, ActionFactory.RENAME };

	private @Nullable ReviewStatus review;

	CanfodActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (ActionFactory factory : ACTIONS) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillStatusLine(IStatusLineManager statusLine) {
		var window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		var display = window.getWorkbench().getDisplay();
		var status = new ReviewStatus(window);
		// What stands last is the first to be cut where there is little room.
		statusLine.add(new SavedStatus(Autosave.current(), display));
		statusLine.add(status);
		review = status;
	}

	/** Begins to show what changes, once the window is open. */
	void begin() {
		var status = review;
		if (status != null) {
			status.begin();
		}
	}
}
