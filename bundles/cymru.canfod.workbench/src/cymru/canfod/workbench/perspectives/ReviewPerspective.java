package cymru.canfod.workbench.perspectives;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For the lead of a review: reviews on the left, text in the middle, evidence and outline on the right, claims and problems below. */
public final class ReviewPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Perspectives.EXPLORER, IPageLayout.LEFT, 0.22f, editors);
		var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.64f, editors);
		below.addView(Perspectives.CLAIMS);
		below.addView(Perspectives.PROBLEMS);
		below.addView(Perspectives.PROPOSALS);
		var right = layout.createFolder("right", IPageLayout.RIGHT, 0.6f, editors);
		right.addView(Perspectives.EVIDENCE);
		right.addView(Perspectives.OUTLINE);
	}
}
