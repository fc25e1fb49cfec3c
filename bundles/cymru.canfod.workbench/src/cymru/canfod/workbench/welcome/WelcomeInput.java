package cymru.canfod.workbench.welcome;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import cymru.canfod.workbench.Icons;
import cymru.canfod.workbench.Messages;

/** What the welcome page shows; there is only one, and it is not restored at the next start. */
final class WelcomeInput extends PlatformObject implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.of("welcome");
	}

	@Override
	public String getName() {
		return Messages.WELCOME.text();
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.WELCOME.text();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
