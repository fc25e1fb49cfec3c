package cymru.canfod.dsl.ui.show;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.dsl.ui.LongText;

/** Colours evidence files, and again when the theme changes. */
public final class EvidencePresentation extends PresentationReconciler implements ITextInputListener {

	private final IPropertyChangeListener themeChange = e -> {
		if (e.getProperty().startsWith(TokenStyles.PREFIX)) {
			repaint();
		}
	};
	private ITextViewer viewer;

	/** Called by the extension registry. */
	public EvidencePresentation() {
		var tokens = new TokenColouring();
		setDamager(tokens, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(tokens, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		viewer = textViewer;
		textViewer.addTextInputListener(this);
		JFaceResources.getColorRegistry().addListener(themeChange);
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(themeChange);
		if (viewer != null) {
			viewer.removeTextInputListener(this);
			viewer = null;
		}
		super.uninstall();
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
					settle(widget, LongText.is(newInput));
				}
			});
		}
	}

	private static void settle(StyledText widget, boolean isLong) {
		Composite editor = widget.getParent();
		LeanMenus.in(editor);
		if (isLong) {
			// To break lines the widget would measure all that stand above the caret, at every key.
			widget.setWordWrap(false);
			editor.layout();
		}
	}

	private void repaint() {
		if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			viewer.invalidateTextPresentation();
		}
	}
}
