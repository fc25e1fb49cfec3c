package cymru.canfod.workbench.settings;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.workbench.Messages;

/** View > Settings. */
public final class SettingsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var pages = new PreferenceManager();
		SettingsPages.into(pages);
		var dialog = new PreferenceDialog(HandlerUtil.getActiveShellChecked(event), pages);
		Optional.ofNullable(event.getParameter("page")).ifPresent(dialog::setSelectedNode);
		dialog.create();
		dialog.getShell().setText(Messages.SETTINGS.text());
		dialog.open();
		return null;
	}
}
