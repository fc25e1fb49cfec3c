package cymru.canfod.dsl.ui.form;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** What the Edit menu does in an editor with a form: in the text what it does in any text; in the form undo and redo, and the rest in its fields. */
public final class FormActions extends MultiPageEditorActionBarContributor {

	private static final List<String> IN_BOTH = List.of(ITextEditorActionConstants.UNDO, ITextEditorActionConstants.REDO);
	private static final List<String> IN_TEXT = List.of(ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY, ITextEditorActionConstants.PASTE,
			ITextEditorActionConstants.DELETE, ITextEditorActionConstants.SELECT_ALL, ITextEditorActionConstants.FIND, ITextEditorActionConstants.PRINT);

	private EvidenceFormEditor editor;

	@Override
	public void setActiveEditor(IEditorPart part) {
		// The platform puts a part of its own in the place of an editor that could not be made.
		editor = part instanceof EvidenceFormEditor form ? form : null;
		super.setActiveEditor(part);
	}

	@Override
	public void setActivePage(IEditorPart page) {
		// The first page comes to the front before the editor is the active one.
		ITextEditor text = editor == null ? null : editor.source();
		var bars = getActionBars();
		IN_BOTH.forEach(id -> bars.setGlobalActionHandler(id, text == null ? null : text.getAction(id)));
		IN_TEXT.forEach(id -> bars.setGlobalActionHandler(id, text == null || page == null ? null : text.getAction(id)));
		bars.updateActionBars();
	}
}
