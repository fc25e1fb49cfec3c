package cymru.canfod.workbench;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The pictures in the folder {@code icons}: SVG on a grid of 16 px, one line weight, readable on light and dark ground. */
public final class Icons {

	/** The symbolic name of this bundle. */
	public static final String BUNDLE = "cymru.canfod.workbench";

	private Icons() {
	}

	/** A picture by its file name without the ending. */
	public static ImageDescriptor of(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElse(Objects.requireNonNull(ImageDescriptor.getMissingImageDescriptor()));
	}

	/**
	 * The same picture drawn larger.
	 *
	 * @param percent of 16 px
	 */
	public static ImageDescriptor of(String name, int percent) {
		ImageDescriptor icon = of(name);
		return ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(zoom * percent / 100));
	}
}
