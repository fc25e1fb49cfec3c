package cymru.canfod.ui.reviews;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when another editor comes to the front or one is closed. */
public record EditorChange(Runnable change) implements IPartListener2 {

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		change.run();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		change.run();
	}
}
