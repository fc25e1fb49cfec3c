package cymru.canfod.workbench.theme;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** View > Theme. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	private static final String THEME = "theme";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ThemeChoice.of(event.getParameter(THEME)).choose();
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(ThemeChoice.current().word().equals(parameters.get(THEME)));
	}
}
