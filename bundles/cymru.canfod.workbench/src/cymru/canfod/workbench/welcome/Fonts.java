package cymru.canfod.workbench.welcome;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;

/** The user's own dialog font, larger. */
final class Fonts {

	private Fonts() {
	}

	/**
	 * The font in another size.
	 *
	 * @param factor times the user's size
	 * @param style SWT.NORMAL, SWT.BOLD
	 */
	static FontDescriptor larger(float factor, int style) {
		FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDialogFont());
		return font.setHeight(Math.round(font.getFontData()[0].getHeight() * factor)).setStyle(style);
	}
}
