package cymru.canfod.workbench.perspectives;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Keys that mean another thing in each perspective: of the contexts named here one at most is active, that of the perspective in front in the window
 * in front. The platform's own variable for the perspective lags behind when windows and perspectives are closed, and left two active at once.
 */
public final class PerspectiveContext extends PerspectiveAdapter implements IWindowListener {

	private static final Map<String, String> CONTEXTS = Map.of(Perspectives.VISIT, "cymru.canfod.workbench.visiting", Perspectives.REVIEW, "cymru.canfod.workbench.leading");

	private final IContextService contexts;
	private IWorkbenchWindow front;
	private String active = "";
	private @Nullable IContextActivation activation;

	private PerspectiveContext(IContextService contexts, IWorkbenchWindow front) {
		this.contexts = contexts;
		this.front = front;
	}

	/** Begins to follow the perspectives of all windows, of which at least one is open. */
	public static void follow(IWorkbench workbench) {
		IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		var context = new PerspectiveContext(workbench.getService(IContextService.class), active == null ? windows[0] : active);
		workbench.addWindowListener(context);
		for (IWorkbenchWindow window : windows) {
			window.addPerspectiveListener(context);
		}
		context.update();
	}

	@Override
	@NonNullByDefault({})
	public void windowOpened(IWorkbenchWindow window) {
		window.addPerspectiveListener(this);
	}

	@Override
	@NonNullByDefault({})
	public void windowActivated(IWorkbenchWindow window) {
		front = window;
		update();
	}

	@Override
	@NonNullByDefault({})
	public void windowDeactivated(IWorkbenchWindow window) {
		// A dialog may be in front now, which has its own keys; whichever window comes next says so itself.
	}

	@Override
	@NonNullByDefault({})
	public void windowClosed(IWorkbenchWindow window) {
		window.removePerspectiveListener(this);
	}

	@Override
	@NonNullByDefault({})
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		update();
	}

	@Override
	@NonNullByDefault({})
	public void perspectiveClosed(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		update();
	}

	private void update() {
		String wanted = Optional.ofNullable(front.getActivePage()).map(IWorkbenchPage::getPerspective).map(shown -> CONTEXTS.get(shown.getId())).orElse("");
		if (!wanted.equals(active)) {
			var before = activation;
			if (before != null) {
				contexts.deactivateContext(before);
			}
			activation = wanted.isEmpty() ? null : contexts.activateContext(wanted);
			active = wanted;
		}
	}
}
