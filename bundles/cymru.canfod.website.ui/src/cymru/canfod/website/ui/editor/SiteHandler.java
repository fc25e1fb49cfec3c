package cymru.canfod.website.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next website, or with {@code previous} behind its name in the plug-in's description to the one before. */
public final class SiteHandler extends AbstractHandler implements IExecutableExtension {

	private int by = 1;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		by = "previous".equals(data) ? -1 : 1;
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof WebsiteEditor editor) {
			editor.go(by);
		}
		return null;
	}
}
