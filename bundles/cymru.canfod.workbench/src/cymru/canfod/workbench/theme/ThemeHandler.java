package cymru.canfod.workbench.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.workbench.RadioChoice;

/** View > Theme. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ThemeChoice.of(RadioChoice.of(event)).choose();
		return null;
	}
}
