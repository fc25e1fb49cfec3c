package cymru.canfod.workbench.perspectives;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For the publications team: the text large, what stands in the way of printing it below. */
public final class PublicationPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Perspectives.EXPLORER, IPageLayout.LEFT, 0.22f, editors);
		var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.64f, editors);
		below.addView(Perspectives.PROBLEMS);
		below.addView(Perspectives.CLAIMS);
	}
}
