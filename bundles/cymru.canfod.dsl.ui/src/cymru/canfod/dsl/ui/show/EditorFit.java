package cymru.canfod.dsl.ui.show;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.dsl.ui.LongText;

/** Fits an editor to every text that it is given: lean menus, and no broken lines where the text is long. */
final class EditorFit implements ITextInputListener {

	private ITextViewer viewer;

	void install(ITextViewer textViewer) {
		viewer = textViewer;
		viewer.addTextInputListener(this);
	}

	void uninstall() {
		if (viewer != null) {
			viewer.removeTextInputListener(this);
			viewer = null;
		}
	}

	@Override
	public void inputDocumentAboutToBeChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		// what counts is the new text
	}

	@Override
	public void inputDocumentChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		if (viewer != null && newInput != null) {
			StyledText widget = viewer.getTextWidget();
			// The editor breaks lines or not, and makes its menus, only after this.
			widget.getDisplay().asyncExec(() -> {
				if (!widget.isDisposed()) {
					fit(widget, LongText.is(newInput));
				}
			});
		}
	}

	private static void fit(StyledText widget, boolean isLong) {
		Composite editor = widget.getParent();
		LeanMenus.in(editor);
		if (isLong) {
			// To break lines the widget would measure all that stand above the caret, at every key.
			widget.setWordWrap(false);
			editor.layout();
		}
	}
}
