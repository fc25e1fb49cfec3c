package cymru.canfod.workbench.perspectives;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For inspectors: providers and visits on the left, the text of the visit beside them, what is wrong with it and what was found on websites below. */
public final class VisitPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Perspectives.PROVIDERS, IPageLayout.LEFT, 0.36f, editors);
		var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, editors);
		below.addView(Perspectives.PROBLEMS);
		below.addView(Perspectives.PROPOSALS);
	}
}
