package cymru.canfod.workbench.reviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.samples.Sample;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.Messages;

/** File > New > Example review; with the parameter {@code sample} without asking which. */
public final class NewExampleHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String sample = event.getParameter("sample");
		if (sample == null) {
			new WizardDialog(window.getShell(), new NewExampleWizard(window.getActivePage())).open();
		} else {
			open(Sample.of(sample), sample, window.getActivePage());
		}
		return null;
	}

	/** Opens the example of that name, copied first where there is none yet. */
	static void open(Sample sample, String name, IWorkbenchPage page) {
		ReviewOpening.run(Messages.OPENING_REVIEW.text(name), page, monitor -> {
			Path folder = ReviewProjects.folder(name);
			if (!Files.exists(folder)) {
				copy(sample, folder, monitor);
			}
			return ReviewProjects.open(folder, monitor);
		});
	}

	private static void copy(Sample sample, Path folder, IProgressMonitor monitor) throws CoreException {
		monitor.subTask(Messages.COPYING_EXAMPLE.text());
		try {
			sample.copy(folder, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.EXAMPLE_NOT_COPIED.text(folder, e.getLocalizedMessage()), e));
		}
	}
}
