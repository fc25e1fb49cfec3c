package cymru.canfod.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ui.OpenFile;
import cymru.canfod.dsl.ui.OpenFiles;
import cymru.canfod.dsl.ui.form.EvidenceFormEditor;

/** Does something to the evidence file in the active editor. */
abstract class EvidenceHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (text(HandlerUtil.getActiveEditor(event)) instanceof ITextEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			var file = OpenFiles.of(editor);
			if (file.isPresent()) {
				try {
					execute(file.get(), editor, selection);
				} catch (CoreException e) {
					throw new ExecutionException(e.getMessage(), e);
				}
			}
		}
		return null;
	}

	/** A form has no place in the text where anything could be done. */
	private static IEditorPart text(IEditorPart editor) {
		return editor instanceof EvidenceFormEditor form && form.isSourceInFront() ? form.source() : editor;
	}

	/** Called in the UI thread. */
	abstract void execute(OpenFile file, ITextEditor editor, ITextSelection selection) throws CoreException;

	/** Says something in the status line, where the user is looking for the outcome. */
	static void say(ITextEditor editor, String words) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(words);
	}
}
