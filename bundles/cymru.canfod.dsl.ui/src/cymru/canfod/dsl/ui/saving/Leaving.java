package cymru.canfod.dsl.ui.saving;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.change.ChangeQueue;

/** Before the workbench ends, writes what is still to be written, and saves everything; when that fails, asks whether to stay. */
final class Leaving implements IWorkbenchListener {

	private final Display display;
	private final Runnable saveAll;
	private final BooleanSupplier isSaving;
	private final Supplier<String> failure;

	/**
	 * @param saveAll begins to save whatever is not saved
	 * @param isSaving whether that goes on, and nothing is known against it
	 * @param failure the sentence of what could not be saved; empty when there is none
	 */
	Leaving(Display display, Runnable saveAll, BooleanSupplier isSaving, Supplier<String> failure) {
		this.display = display;
		this.saveAll = saveAll;
		this.isSaving = isSaving;
		this.failure = failure;
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		waitWhile(() -> !ChangeQueue.isDone());
		saveAll.run();
		waitWhile(isSaving);
		return failure.get().isEmpty() || forced || leaves();
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// everything is saved by then
	}

	private void waitWhile(BooleanSupplier goesOn) {
		while (goesOn.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private boolean leaves() {
		String[] answers = { Messages.saving_stay, Messages.saving_leave };
		return MessageDialog.open(MessageDialog.WARNING, null, Messages.saving_notAll, failure.get(), 0, answers) == 1;
	}
}
