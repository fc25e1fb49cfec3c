package cymru.canfod.dsl.ui.issues;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The columns of the list of problems, in users' words. */
public final class IssueFields {

	private static final int WIDE = 700;
	private static final int NARROW = 70;
	private static final int MIDDLE = 240;

	private IssueFields() {
	}

	/** What is wrong and what to do. */
	public static final class Message extends MarkerField {

		@Override
		public String getValue(MarkerItem item) {
			return item.getAttributeValue(IMarker.MESSAGE, "");
		}

		@Override
		public void update(ViewerCell cell) {
			super.update(cell);
			if (((MarkerItem) cell.getElement()).getMarker() != null) {
				cell.setImage(sign(((MarkerItem) cell.getElement()).getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_WARNING)));
			}
		}

		@Override
		public int getDefaultColumnWidth(Control control) {
			return WIDE;
		}

		private static Image sign(int severity) {
			var images = PlatformUI.getWorkbench().getSharedImages();
			return images.getImage(severity == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
		}
	}

	/** The file, from the review folder. */
	public static final class File extends MarkerField {

		@Override
		public String getValue(MarkerItem item) {
			return item.getMarker() == null ? "" : item.getMarker().getResource().getProjectRelativePath().toString();
		}

		@Override
		public int getDefaultColumnWidth(Control control) {
			return MIDDLE;
		}
	}

	/** The line, from 1. */
	public static final class Line extends MarkerField {

		@Override
		public String getValue(MarkerItem item) {
			int line = number(item);
			return line > 0 ? Integer.toString(line) : "";
		}

		@Override
		public int compare(MarkerItem one, MarkerItem other) {
			return Integer.compare(number(one), number(other));
		}

		@Override
		public int getDefaultColumnWidth(Control control) {
			return NARROW;
		}

		private static int number(MarkerItem item) {
			return item.getAttributeValue(IMarker.LINE_NUMBER, 0);
		}
	}
}
