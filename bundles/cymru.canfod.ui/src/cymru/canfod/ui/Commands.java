package cymru.canfod.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The commands that pages and empty views offer, run as if chosen from a menu. */
public final class Commands {

	public static final String NEW_REVIEW = "cymru.canfod.workbench.newReview";
	public static final String NEW_VISIT = "cymru.canfod.workbench.newVisit";
	public static final String NEW_FINDING = "cymru.canfod.workbench.newFinding";
	public static final String NEW_CHECKLIST = "cymru.canfod.workbench.newChecklist";
	/** Of the bundle that exports reports, which this one only knows by name. */
	public static final String EXPORT = "cymru.canfod.report.ui.export";
	/** With the parameter {@code page}: which page of the settings is in front. */
	public static final String SETTINGS = "cymru.canfod.workbench.settings";
	/** The page of the settings on which inspectors say who they are. */
	public static final Map<String, String> WRITING = Map.of("page", "writing");
	public static final String NEW_EXAMPLE = "cymru.canfod.workbench.newExample";
	public static final String OPEN_REVIEW = "cymru.canfod.workbench.openReview";

	private Commands() {
	}

	/** Runs a command; a failure is logged, which shows it to the user. */
	public static void run(IServiceLocator services, String id, Map<String, String> parameters) {
		var command = services.getService(ICommandService.class).getCommand(id);
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			ILog.of(Commands.class).error(SharedMessages.COMMAND_FAILED.text(id), e);
		}
	}
}
