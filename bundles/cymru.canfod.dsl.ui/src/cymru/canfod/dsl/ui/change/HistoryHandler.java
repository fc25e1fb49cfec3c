package cymru.canfod.dsl.ui.change;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Undo and redo where no editor is active: of what was done to files that are not open, or to several at once. */
public final class HistoryHandler extends AbstractHandler implements IExecutableExtension {

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final IUndoContext context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final IOperationHistoryListener changes = event -> {
		if (!display.isDisposed()) {
			display.asyncExec(this::enable);
		}
	};
	private boolean back;

	/** Called by the extension registry. */
	public HistoryHandler() {
		history.addOperationHistoryListener(changes);
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		back = "undo".equals(data);
		enable();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (back) {
			history.undo(context, new NullProgressMonitor(), null);
		} else {
			history.redo(context, new NullProgressMonitor(), null);
		}
		return null;
	}

	private void enable() {
		setBaseEnabled(back ? history.canUndo(context) : history.canRedo(context));
	}

	@Override
	public void dispose() {
		history.removeOperationHistoryListener(changes);
		super.dispose();
	}
}
