package cymru.canfod.workbench.app;

import java.net.URL;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import cymru.canfod.dsl.ui.saving.Autosave;
import cymru.canfod.workbench.perspectives.PerspectiveContext;
import cymru.canfod.workbench.perspectives.Perspectives;
import cymru.canfod.workbench.settings.SettingsPages;
import cymru.canfod.workbench.status.GoneNotice;
import cymru.canfod.workbench.status.ReviewAway;
import cymru.canfod.workbench.status.WentWrong;

/** What the platform asks of the product as a whole. */
final class CanfodWorkbenchAdvisor extends WorkbenchAdvisor {

	/** The names under which the platform's own views ask for pictures, and ours that take their place. */
	private static final String[][] IMAGES = { { "IMG_OBJS_ERROR_PATH", "error" }, { "IMG_OBJS_WARNING_PATH", "warning" },
			{ "IMG_OBJS_INFO_PATH", "proposition" }, { IDE.SharedImages.IMG_OBJ_PROJECT, "review" }, { IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "review" } };

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		LeanWindow.clear();
		IDE.registerAdapters();
		for (String[] image : IMAGES) {
			configurer.declareImage(image[0], icon(image[1]), true);
		}
	}

	@Override
	public void preStartup() {
		QuietStart.begin();
	}

	@Override
	public void postStartup() {
		QuietStart.endWhenPainted(PlatformUI.getWorkbench().getDisplay());
		PerspectiveContext.follow(PlatformUI.getWorkbench());
		tellOfTrouble(PlatformUI.getWorkbench().getDisplay());
		// where the list of keys leads to; nobody can ask for it before the window answers
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> SettingsPages.into(PlatformUI.getWorkbench().getPreferenceManager()));
	}

	/** Once, however many windows there are. */
	private static void tellOfTrouble(Display display) {
		new WentWrong(display);
		new ReviewAway(display);
		new GoneNotice(Autosave.current(), display);
	}

	/** Keeps what the workspace knows of its folders, so that the next start need not look at all files again. */
	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.of(CanfodWorkbenchAdvisor.class).log(e.getStatus());
		}
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new CanfodWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return Perspectives.REVIEW;
	}

	/** Without it the explorers of the platform stay empty. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	private static ImageDescriptor icon(String name) {
		URL url = FileLocator.find(Platform.getBundle("cymru.canfod.workbench"), new Path("icons/" + name + ".svg"));
		return ImageDescriptor.createFromURL(url);
	}
}
