package cymru.canfod.search.ui.view;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Reads and writes the field for a query on behalf of what is suggested there. */
final class QueryContent implements IControlContentAdapter {

	@Override
	public String getControlContents(Control control) {
		return ((StyledText) control).getText();
	}

	@Override
	public int getCursorPosition(Control control) {
		return ((StyledText) control).getCaretOffset();
	}

	@Override
	public void setControlContents(Control control, String query, int caret) {
		((StyledText) control).setText(query);
		setCursorPosition(control, caret);
	}

	@Override
	public void insertControlContents(Control control, String words, int caret) {
		((StyledText) control).insert(words);
		setCursorPosition(control, caret);
	}

	@Override
	public void setCursorPosition(Control control, int caret) {
		((StyledText) control).setSelection(caret);
	}

	@Override
	public Rectangle getInsertionBounds(Control control) {
		var text = (StyledText) control;
		var at = text.getLocationAtOffset(text.getCaretOffset());
		return new Rectangle(at.x, at.y, 1, text.getLineHeight());
	}
}
