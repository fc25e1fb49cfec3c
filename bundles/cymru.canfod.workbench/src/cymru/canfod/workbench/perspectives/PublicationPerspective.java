package cymru.canfod.workbench.perspectives;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For the publications team: what goes out and what stands in the way on the left, the text beside it, its claims below. */
public final class PublicationPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Perspectives.PUBLICATION_VIEW, IPageLayout.LEFT, 0.42f, editors);
		layout.addView(Perspectives.CLAIMS, IPageLayout.BOTTOM, 0.7f, editors);
	}
}
