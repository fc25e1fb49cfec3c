package cymru.canfod.workbench.language;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.workbench.RadioChoice;

/** View > Language. */
public final class LanguageHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		LanguageSwitch.to(InterfaceLanguage.of(RadioChoice.of(event)), HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
