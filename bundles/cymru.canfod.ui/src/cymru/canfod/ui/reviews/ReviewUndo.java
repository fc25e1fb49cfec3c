package cymru.canfod.ui.reviews;

import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * What Undo takes back while a view has the focus: whatever came last of the steps that Canfod itself has carried out, in any file, and of what was
 * typed in the editor in front.
 */
final class ReviewUndo extends UndoContext {

	private final IWorkbenchPage page;
	private final IUndoContext steps;

	private ReviewUndo(IWorkbenchPage page) {
		this.page = page;
		steps = page.getWorkbenchWindow().getWorkbench().getOperationSupport().getUndoContext();
	}

	/** Lets Undo and Redo of a view do so. */
	static void in(IViewSite site) {
		var context = new ReviewUndo(site.getPage());
		var bars = site.getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(site, context));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(site, context));
		bars.updateActionBars();
	}

	@Override
	@NonNullByDefault({})
	public boolean matches(IUndoContext context) {
		return super.matches(context) || steps.matches(context) || typed().filter(context::equals).isPresent();
	}

	private Optional<IUndoContext> typed() {
		return Optional.ofNullable(page.getActiveEditor()).map(editor -> editor.getAdapter(ITextEditor.class))
				.map(editor -> editor.getDocumentProvider().getDocument(editor.getEditorInput()))
				.map(DocumentUndoManagerRegistry::getDocumentUndoManager).map(IDocumentUndoManager::getUndoContext);
	}
}
