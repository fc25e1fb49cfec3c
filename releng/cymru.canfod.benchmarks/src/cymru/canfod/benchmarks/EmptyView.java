package cymru.canfod.benchmarks;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A view with nothing in it: what the platform does whenever it opens one. */
@NonNullByDefault({})
public final class EmptyView extends ViewPart {
	static final String ID = "cymru.canfod.benchmarks.nothing";

	private boolean painted;

	@Override
	public void createPartControl(Composite parent) {
		parent.addListener(SWT.Paint, e -> painted = true);
	}

	boolean isPainted() {
		return painted;
	}

	@Override
	public void setFocus() {
		// There is nothing to put it on.
	}
}
