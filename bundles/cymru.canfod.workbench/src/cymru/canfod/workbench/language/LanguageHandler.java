package cymru.canfod.workbench.language;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** View > Language. */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {

	private static final String LANGUAGE = "language";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		LanguageSwitch.to(InterfaceLanguage.of(event.getParameter(LANGUAGE)), HandlerUtil.getActiveShellChecked(event));
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(InterfaceLanguage.chosen().tag().equals(parameters.get(LANGUAGE)));
	}
}
