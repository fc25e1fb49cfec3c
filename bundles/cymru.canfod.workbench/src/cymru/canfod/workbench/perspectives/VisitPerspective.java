package cymru.canfod.workbench.perspectives;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For inspectors: providers and visits on the left, the text of the visit beside them, what is wrong with it below. */
public final class VisitPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Perspectives.PROVIDERS, IPageLayout.LEFT, 0.32f, editors);
		layout.addView(Perspectives.PROBLEMS, IPageLayout.BOTTOM, 0.78f, editors);
	}
}
