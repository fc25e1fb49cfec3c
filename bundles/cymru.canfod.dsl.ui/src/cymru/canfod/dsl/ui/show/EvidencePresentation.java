package cymru.canfod.dsl.ui.show;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Colours evidence files, and again when the theme changes. */
public final class EvidencePresentation extends PresentationReconciler {

	private final IPropertyChangeListener themeChange = e -> {
		if (e.getProperty().startsWith(TokenStyles.PREFIX)) {
			repaint();
		}
	};
	private final EditorFit fit = new EditorFit();
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
		fit.install(textViewer);
		CaretAtClick.in(textViewer);
		JFaceResources.getColorRegistry().addListener(themeChange);
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(themeChange);
		fit.uninstall();
		viewer = null;
		super.uninstall();
	}

	private void repaint() {
		if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			viewer.invalidateTextPresentation();
		}
	}
}
