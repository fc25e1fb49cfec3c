package cymru.canfod.workbench.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.reviews.ReviewProjects;

/** Opens and closes the welcome page. */
public final class Welcome {

	static final String EDITOR = "cymru.canfod.workbench.welcome";

	private Welcome() {
	}

	/** Opens the page while the workspace has no review yet. */
	public static void openAtFirstStart(IWorkbenchWindow window) {
		if (ReviewProjects.all().isEmpty()) {
			open(window.getActivePage());
		}
	}

	/** Opens the page or brings it to the front. */
	static void open(@Nullable IWorkbenchPage page) {
		if (page == null) {
			return;
		}
		try {
			page.openEditor(new WelcomeInput(), EDITOR);
			page.setPartState(page.getReference(page.findEditor(new WelcomeInput())), IWorkbenchPage.STATE_MAXIMIZED);
		} catch (PartInitException e) {
			ILog.of(Welcome.class).error(SharedMessages.PAGE_NOT_OPENED.text(e.getLocalizedMessage()), e);
		}
	}

	/** Closes the page, when it is open. */
	public static void close(IWorkbenchPage page) {
		var editor = page.findEditor(new WelcomeInput());
		if (editor != null) {
			page.closeEditor(editor, false);
		}
	}
}
