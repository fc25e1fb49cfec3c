package cymru.canfod.workbench.app;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import cymru.canfod.workbench.language.LanguageSwitch;
import cymru.canfod.workbench.theme.ThemeChoice;
import cymru.canfod.workbench.welcome.Welcome;

/** The window: what it shows around the perspectives. */
final class CanfodWindowAdvisor extends WorkbenchWindowAdvisor {

	private @Nullable CanfodActionBars bars;

	CanfodWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		var made = new CanfodActionBars(configurer);
		bars = made;
		return made;
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(new Point(1360, 860));
		window.setTitle("Canfod");
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowPerspectiveBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowCreate() {
		ThemeChoice.current().apply();
		LanguageSwitch.mark();
		var window = getWindowConfigurer().getWindow().getService(MWindow.class);
		ModelLabels.renew(PlatformUI.getWorkbench(), window);
		var search = PlatformUI.getWorkbench().getService(EModelService.class).find("SearchField", window);
		if (search != null) {
			search.setToBeRendered(false);
		}
	}

	@Override
	public void postWindowOpen() {
		var window = getWindowConfigurer().getWindow();
		var made = bars;
		if (made != null) {
			made.begin();
		}
		Welcome.openAtFirstStart(window);
	}
}
