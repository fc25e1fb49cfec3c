package cymru.canfod.report.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.ReviewSessions;

/** File > Export the report: of the review that the parameter {@code review} names by its folder, or that is being edited. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var sessions = window.getService(ReviewSessions.class);
		Optional<ReviewSession> named = Optional.ofNullable(event.getParameter("review")).map(Path::of).flatMap(sessions::containing);
		Optional<ReviewSession> session = named.or(() -> edited(window, sessions)).or(() -> sessions.open().stream().findFirst());
		session.ifPresentOrElse(review -> new WizardDialog(window.getShell(), new ExportWizard(window, review)).open(),
				() -> MessageDialog.openInformation(window.getShell(), Messages.EXPORT_TITLE.text(), Messages.NO_REVIEW_OPEN.text()));
		return null;
	}

	private static Optional<ReviewSession> edited(IWorkbenchWindow window, ReviewSessions sessions) {
		var page = window.getActivePage();
		var editor = page == null ? null : page.getActiveEditor();
		return Optional.ofNullable(editor).map(part -> part.getEditorInput().getAdapter(IResource.class)).map(IResource::getLocation)
				.flatMap(location -> sessions.containing(location.toPath()));
	}
}
