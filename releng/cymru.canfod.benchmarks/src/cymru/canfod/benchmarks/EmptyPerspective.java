package cymru.canfod.benchmarks;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A window with nothing in it. */
@NonNullByDefault({})
public final class EmptyPerspective implements IPerspectiveFactory {
	static final String ID = "cymru.canfod.benchmarks.empty";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
	}
}
