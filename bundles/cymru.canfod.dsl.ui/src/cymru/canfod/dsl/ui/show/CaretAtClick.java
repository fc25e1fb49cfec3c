package cymru.canfod.dsl.ui.show;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Puts the caret to where the context menu is asked for with the mouse, as other programs for texts do, unless that is within what is selected: what the menu
 * offers is done there. The platform's own widget leaves it wherever it was.
 */
final class CaretAtClick {

	private final ITextViewer viewer;

	private CaretAtClick(ITextViewer viewer) {
		this.viewer = viewer;
	}

	static void in(ITextViewer viewer) {
		viewer.getTextWidget().addListener(SWT.MenuDetect, new CaretAtClick(viewer)::menuAsked);
	}

	private void menuAsked(Event event) {
		StyledText text = viewer.getTextWidget();
		if (event.detail != SWT.MENU_KEYBOARD && event.doit) {
			int offset = offset(text, text.toControl(event.x, event.y));
			Point selected = text.getSelection();
			if (offset < selected.x || offset > selected.y) {
				int inDocument = viewer instanceof ITextViewerExtension5 folding ? folding.widgetOffset2ModelOffset(offset) : offset;
				if (inDocument >= 0) {
					viewer.setSelectedRange(inDocument, 0);
				}
			}
		}
	}

	/** Behind the end of a line, or below the last one, the end of that line. */
	private static int offset(StyledText text, Point at) {
		int offset = text.getOffsetAtPoint(at);
		if (offset >= 0) {
			return offset;
		}
		int line = text.getLineIndex(at.y);
		return text.getOffsetAtLine(line) + text.getLine(line).length();
	}
}
