package cymru.canfod.dsl.ui.show;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets the mouse point at the row of a broken line that is seen under it. With GTK, SWT forgets the room above a line when it looks for a place in it, and would take
 * the row that is lower by the height of the verdicts.
 */
final class PointedRows {

	private static final int[] EVENTS = { SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.MouseDoubleClick, SWT.MouseHover };

	private PointedRows() {
	}

	/** Begins for an editor, until it is closed; does nothing where SWT looks in the right place. */
	static void mendIn(StyledText widget) {
		if (isForgotten(widget)) {
			var display = widget.getDisplay();
			// A filter comes before the editor's own listener, which is the first of all.
			Listener filter = event -> {
				if (event.widget == widget) {
					raise(widget, event);
				}
			};
			for (int type : EVENTS) {
				display.addFilter(type, filter);
			}
			widget.addListener(SWT.Dispose, e -> {
				for (int type : EVENTS) {
					display.removeFilter(type, filter);
				}
			});
		}
	}

	private static void raise(StyledText widget, Event event) {
		if (event.y >= 0 && event.y < widget.getClientArea().height) {
			int line = widget.getLineIndex(event.y);
			int room = widget.getLineVerticalIndent(line);
			if (room > 0) {
				event.y = Math.max(widget.getLinePixel(line), event.y - room);
			}
		}
	}

	/** Whether the middle of the first of two rows, with room above it, is taken for the second. */
	private static boolean isForgotten(StyledText widget) {
		var layout = new TextLayout(widget.getDisplay());
		layout.setFont(widget.getFont());
		layout.setText("a\nb");
		int row = layout.getLineBounds(0).height;
		layout.setVerticalIndent(row);
		int found = layout.getOffset(0, row + row / 2, null);
		layout.dispose();
		return found > 1;
	}
}
