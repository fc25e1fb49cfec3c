package cymru.canfod.workbench;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;

/** A command of which one of several values is chosen, as the menu shows it. */
public final class RadioChoice {

	private RadioChoice() {
	}

	/** The value of the menu item that was chosen. */
	public static String of(ExecutionEvent event) {
		return Optional.ofNullable(event.getParameter(RadioState.PARAMETER_ID)).orElse("");
	}

	/** Marks a value as the one that is chosen. */
	public static void mark(String command, String value) {
		PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).getState(RadioState.STATE_ID).setValue(value);
	}
}
